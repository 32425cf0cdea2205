package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SipgatePublicKeyTest {

    private static final String BODY = "callId=&direction=in&event=newCall&from=4912354678"
            + "&fullUserId%5B%5D%5B0%5D=123456789&originalCallId=&to=49999999&user%5B%5D%5B0%5D=TestUser"
            + "&userId%5B%5D%5B0%5D=123456789&xcid=";

    private static final String SIGNATURE =
            "hlY7r9Vad0NP/7xJxf+vcDqjWaGWHOcIrj+rcP5aqQQcHtbSLsElp2kRNRPBL5unWbq6bExVPZB49HHM+Y/fWSVL"
                    + "19q7KSJhYPHfikcME0r0mCYB4S/VnJwnIvpiqz6s7Dpnk3wDCy65B3WQLwBVWA9oh6ojNM/g+87YnoMTKRx1KoFq"
                    + "osKNfBp1c1I8XjXusGOW/VlGnMb6wHhUVdwi9K7FfUgxj2pnV+M1Xv9rYs6RAi4V1OcUPqdT5geHsxWa09sk+AEH"
                    + "SUm1EFnAvx7PhIkugpNwST7yPKHf0+iyei4qUQCBZtfQVOI4mLZTRfQuyVo3YuJfvHaNPYY34/1ZCZGCKeu+HS6W"
                    + "Hs1vGUyKxSi8v4JJqog2VOlWruf8pMGg+syuAFwuxiCnWsSXgaaUfe9JrBAFjBxUmNP9DzR1bbkwxkJnthacu7jA"
                    + "LXjGsubjSSSl955QgenV/ZpODHgWDPg0fe6qGILtk+kXLjyfSsoR/qgzE5W5OAyZq8W64h01KAt9Q283N7/2nogy"
                    + "6keiIWL3qjPolWnrchSP7iJUatM2YiTcpkNKnJ70UE05cdw3swuNe7zqD51MdOX3rAioEOFgOIFMSrxMVX+V4XK7"
                    + "sa5o43smN8lHoa+0AogQMuIrC7k2axdRbulSSNfyqVAZIT4qS0cItiv3aPXsdDKkkA0=";

    private byte[] der;
    private PublicKey key;

    @BeforeEach
    void decode() throws GeneralSecurityException {
        der = Base64.getDecoder().decode(Sipgate.PUBLIC_KEY);
        key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }

    private boolean verifies(byte[] body) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(body);
        return signature.verify(Base64.getDecoder().decode(SIGNATURE));
    }

    @Test
    void isRsaOf4096Bits() {
        assertThat(((RSAPublicKey) key).getModulus().bitLength()).isEqualTo(4096);
    }

    @Test
    void isTheOneThatSipgatePublishes() throws GeneralSecurityException {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der)))
                .isEqualTo("893cfd6caad92efc277a5977daec63dee1597223b1df5b2bf69ef56cd92305b3");
    }

    @Test
    void verifiesARequestOfSipgates() throws GeneralSecurityException {
        assertThat(verifies(BODY.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 174})
    void verifiesNoChangedByte(int index) throws GeneralSecurityException {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        body[index] ^= 1;
        assertThat(verifies(body)).isFalse();
    }

    @Test
    void verifiesNoOtherLength() throws GeneralSecurityException {
        assertThat(verifies((BODY + "&").getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(verifies(new byte[0])).isFalse();
    }
}
