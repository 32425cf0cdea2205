package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a signing key the desks listen to nobody but SignalWire. The signatures are made here, after its documentation. */
class SignedRequestTest {

    private static final String KEY = "PSK_for_tests";
    private static final String URL = "http://localhost:3000/signalwire";
    private static final Map<String, String> CALL = new TreeMap<>(Map.of(
            "CallSid", "1",
            "CallStatus", "ringing",
            "Direction", "inbound",
            "From", "+492111234567",
            "To", "+493023125200"));

    private static RunningSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = RunningSample.signedBy(KEY);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void withoutASignatureNothingIsAnswered() throws IOException {
        for (String url : new String[] {URL, URL + "/Desk/whisper?_name=Ada", URL + "/Desk/callStatus?_name=Ada"}) {
            assertThat(sample.follow(url, form(CALL)).status()).as(url).isEqualTo(403);
        }
    }

    @Test
    void aSignedCallRings() throws Exception {
        assertThat(sample.follow(URL, form(CALL), signature(KEY, URL, CALL)).text())
                .contains("<Dial ");
    }

    @Test
    void theStateInTheUrlIsSigned() throws Exception {
        String url = URL + "/Desk/whisper?_name=Ada";

        assertThat(sample.follow(url, form(CALL), signature(KEY, url, CALL)).text())
                .contains("<Gather action=\"" + URL + "/Decision/gather?_desk=Ada\"");
        assertThat(sample.follow(url.replace("Ada", "Bob"), form(CALL), signature(KEY, url, CALL))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherKeyOrOtherParametersAreNotSigned() throws Exception {
        Map<String, String> other = new TreeMap<>(CALL);
        other.put("From", "+493023125042");

        assertThat(sample.follow(URL, form(CALL), signature("PSK_of_others", URL, CALL))
                        .status())
                .isEqualTo(403);
        assertThat(sample.follow(URL, form(other), signature(KEY, URL, CALL)).status())
                .isEqualTo(403);
    }

    @Test
    void theSupportLineDoesNotAskForIt() throws IOException {
        assertThat(sample.http().post("/", "from=492111234567&to=493023125100").text())
                .contains("<Gather ");
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The URL, and each name with its value in the order of the names. */
    private static String signature(String key, String url, Map<String, String> sorted)
            throws GeneralSecurityException {
        StringBuilder signed = new StringBuilder(url);
        sorted.forEach((name, value) -> signed.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        byte[] hash = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
        return "X-SignalWire-Signature: " + Base64.getEncoder().encodeToString(hash);
    }
}
