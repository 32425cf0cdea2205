package dev.switchboard.runtime.verify;

import static dev.switchboard.runtime.verify.Signed.HEADER;
import static dev.switchboard.runtime.verify.Signed.post;
import static dev.switchboard.runtime.verify.Signed.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodySignatureTest {

    private static final RsaSigner ONE = RsaSigner.ofBits(2_048);
    private static final RsaSigner OTHER = RsaSigner.ofBits(2_048);
    private static final byte[] BODY = "event=newCall&from=492111234567".getBytes(StandardCharsets.UTF_8);

    private static BodySignature verifier(String... keys) {
        return BodySignature.of(HEADER, keys);
    }

    private static Webhook signed(byte[] body, String signature) {
        return request("POST", "/calls", body, Map.of(HEADER, signature));
    }

    private static Verdict wrong() {
        return Verdict.refuse("wrong signature");
    }

    private static Verdict malformed() {
        return Verdict.refuse("malformed signature");
    }

    /** The signature with one character replaced by another of base64's. */
    private static String flipped(String signature, int position, int by) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        char changed = alphabet.charAt((alphabet.indexOf(signature.charAt(position)) + by) % alphabet.length());
        return signature.substring(0, position) + changed + signature.substring(position + 1);
    }

    @Nested
    class APublishedRequest {

        private static final BodySignature VERIFIER = verifier(PublishedRequest.PEM);

        private static Verdict verdict(byte[] body, String signature) {
            return VERIFIER.verify(signed(body, signature));
        }

        private static byte[] body() {
            return PublishedRequest.BODY.getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void isAccepted() {
            assertThat(verdict(body(), PublishedRequest.SIGNATURE)).isEqualTo(Verdict.accept());
        }

        @Test
        void isRefusedWithAnyBitOfItsBodyChanged() {
            for (int bit = 0; bit < 8 * body().length; bit++) {
                byte[] changed = body();
                changed[bit / 8] ^= (byte) (1 << bit % 8);

                assertThat(verdict(changed, PublishedRequest.SIGNATURE))
                        .as("bit %d", bit)
                        .isEqualTo(wrong());
            }
        }

        @Test
        void isRefusedWithAByteMoreOrLess() {
            byte[] body = body();

            assertThat(verdict(Arrays.copyOf(body, body.length + 1), PublishedRequest.SIGNATURE))
                    .isEqualTo(wrong());
            assertThat(verdict(Arrays.copyOf(body, body.length - 1), PublishedRequest.SIGNATURE))
                    .isEqualTo(wrong());
            assertThat(verdict(Arrays.copyOfRange(body, 1, body.length), PublishedRequest.SIGNATURE))
                    .isEqualTo(wrong());
            assertThat(verdict(new byte[0], PublishedRequest.SIGNATURE)).isEqualTo(wrong());
        }

        @Test
        void isRefusedWithAnyCharacterOfItsSignatureChanged() {
            int last = PublishedRequest.SIGNATURE.indexOf('=') - 1;
            for (int i = 0; i < last; i++) {
                for (int by : new int[] {1, 32}) {
                    assertThat(verdict(body(), flipped(PublishedRequest.SIGNATURE, i, by)))
                            .as("character %d", i)
                            .isEqualTo(wrong());
                }
            }
            // Its last two bits stand for nothing, and must be 0.
            for (int by = 1; by < 64; by++) {
                assertThat(verdict(body(), flipped(PublishedRequest.SIGNATURE, last, by)))
                        .as("last character by %d", by)
                        .isEqualTo(by % 4 == 0 ? wrong() : malformed());
            }
        }

        @Test
        void isRefusedWithAnyCharacterOfItsSignatureReplacedByWhatIsNoBase64() {
            for (int i = 0; i < PublishedRequest.SIGNATURE.length(); i++) {
                for (char c : new char[] {' ', '-', '\n', 'ä', '\u0141', '='}) {
                    String changed = PublishedRequest.SIGNATURE.substring(0, i)
                            + c
                            + PublishedRequest.SIGNATURE.substring(i + 1);
                    if (!changed.equals(PublishedRequest.SIGNATURE)) {
                        assertThat(verdict(body(), changed)).as(changed).isEqualTo(malformed());
                    }
                }
            }
        }

        @Test
        void isRefusedByAnotherKey() {
            String another = PublishedRequest.PEM.replace("vFdlnq", "vFdlnr");

            assertThat(another).isNotEqualTo(PublishedRequest.PEM);
            assertThat(verifier(another).verify(signed(body(), PublishedRequest.SIGNATURE)))
                    .isEqualTo(wrong());
        }
    }

    @Nested
    class Keys {

        @Test
        void mayBePemOrBase64InLines() {
            Webhook webhook = signed(BODY, ONE.sign(BODY));

            for (String key :
                    List.of(ONE.publicKey(), ONE.pem(), " " + ONE.pem().replace("\r", "\t") + " ")) {
                assertThat(verifier(key).verify(webhook)).isEqualTo(Verdict.accept());
            }
        }

        @Test
        void mayBeReplacedWithoutAGap() {
            BodySignature both = verifier(ONE.publicKey(), OTHER.publicKey());

            for (RsaSigner signer : List.of(ONE, OTHER)) {
                assertThat(both.verify(signed(BODY, signer.sign(BODY)))).isEqualTo(Verdict.accept());
            }
            assertThat(verifier(ONE.publicKey()).verify(signed(BODY, OTHER.sign(BODY))))
                    .isEqualTo(wrong());
            assertThat(verifier(OTHER.publicKey()).verify(signed(BODY, ONE.sign(BODY))))
                    .isEqualTo(wrong());
        }

        @Test
        void mayBeOfSeveralLengths() {
            RsaSigner longer = RsaSigner.ofBits(3_072);
            WatchedProvider provider = new WatchedProvider();
            BodySignature both = verifier(ONE.publicKey(), longer.publicKey()).provider(provider);
            int configured = provider.count();

            assertThat(both.verify(signed(BODY, longer.sign(BODY)))).isEqualTo(Verdict.accept());
            assertThat(both.verify(signed(BODY, ONE.sign(BODY)))).isEqualTo(Verdict.accept());
            assertThat(provider.count() - configured)
                    .as("a key of another length is not tried")
                    .isEqualTo(2);
        }

        @Test
        void mustBeThere() {
            assertThatThrownBy(BodySignatureTest::verifier)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("signature: no header or no key (expected: a header, at least one key)");
            assertThatThrownBy(() -> BodySignature.of(" ", ONE.publicKey()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("signature: no header or no key");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "*", "AAAA", "-----BEGIN PUBLIC KEY-----", "MIIBCgKCAQEA", "key\u0141"})
        void mustBeReadable(String key) {
            assertThatThrownBy(() -> verifier(ONE.publicKey(), key))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("signature: key 2 cannot be read (expected: an RSA public key,"
                            + " X.509 SubjectPublicKeyInfo, in base64 or PEM)");
        }

        @Test
        void mustBeWhole() {
            byte[] der = Base64.getDecoder().decode(ONE.publicKey());

            for (int length : new int[] {1, der.length / 2, der.length - 1}) {
                String key = Base64.getEncoder().encodeToString(Arrays.copyOf(der, length));

                assertThatThrownBy(() -> verifier(key))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("signature: key 1 cannot be read");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"EC", "DSA", "RSASSA-PSS"})
        void mustBeRsa(String algorithm) {
            String key = RsaSigner.of(algorithm, algorithm.equals("EC") ? 256 : 2_048)
                    .publicKey();

            assertThatThrownBy(() -> verifier(key))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("signature: key 1 cannot be read (expected: an RSA public key");
        }

        @ParameterizedTest
        @ValueSource(ints = {1_024, 2_047})
        void mustBeLong(int bits) {
            String key = RsaSigner.ofBits(bits).publicKey();

            assertThatThrownBy(() -> verifier(key))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("signature: key 1 of " + bits + " bits (expected: at least 2048)");
        }

        @Test
        void mayHaveALengthThatIsNoMultipleOfEight() {
            RsaSigner signer = RsaSigner.ofBits(2_049);

            assertThat(verifier(signer.publicKey()).verify(signed(BODY, signer.sign(BODY))))
                    .isEqualTo(Verdict.accept());
        }

        @Test
        void areCopied() {
            String[] keys = {ONE.publicKey()};
            BodySignature verifier = verifier(keys);
            keys[0] = OTHER.publicKey();

            assertThat(verifier.verify(signed(BODY, ONE.sign(BODY)))).isEqualTo(Verdict.accept());
        }

        @Test
        void areNotShown() {
            assertThat(verifier(ONE.publicKey())).hasToString("BodySignature");
        }
    }

    @Nested
    class Bodies {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 63, 64, 65, 1_000_000})
        void ofAnyLengthAreSigned(int length) {
            byte[] body = new byte[length];
            for (int i = 0; i < length; i++) {
                body[i] = (byte) i;
            }
            String signature = ONE.sign(body);
            BodySignature verifier = verifier(ONE.publicKey());

            assertThat(verifier.verify(signed(body, signature))).isEqualTo(Verdict.accept());
            assertThat(verifier.verify(signed(Arrays.copyOf(body, length + 1), signature)))
                    .isEqualTo(wrong());
        }

        @Test
        void countAlone() {
            Map<String, String> headers = Map.of(HEADER.toLowerCase(Locale.ROOT), ONE.sign(BODY));

            assertThat(verifier(ONE.publicKey()).verify(request("PUT", "/other?a=b", BODY, headers)))
                    .isEqualTo(Verdict.accept());
        }
    }

    /** What costs nothing to refuse is refused before any RSA. */
    @Nested
    class WithoutRsa {

        private final WatchedProvider provider = new WatchedProvider();
        private final BodySignature verifier = verifier(ONE.publicKey()).provider(provider);
        private final int configured = provider.count();

        private Verdict verdict(Webhook webhook) {
            Verdict verdict = verifier.verify(webhook);
            assertThat(provider.count()).as("signatures that were verified").isEqualTo(configured);
            return verdict;
        }

        @Test
        void noSignature() {
            assertThat(verdict(Webhook.post("/calls", "a=b"))).isEqualTo(Verdict.refuse("no signature"));
            assertThat(verdict(request("POST", "/calls", BODY, Map.of("X-Other", ONE.sign(BODY)))))
                    .isEqualTo(Verdict.refuse("no signature"));
        }

        @Test
        void severalSignatures() {
            String right = ONE.sign(BODY);
            for (List<String> values : List.of(List.of(right, right), List.of(right, ""), List.of("x", right))) {
                Webhook webhook = new Webhook("POST", "/", "", name -> values, Optional.empty(), BODY);

                assertThat(verdict(webhook)).isEqualTo(Verdict.refuse("more than one signature"));
            }
        }

        @Test
        void anotherSpelling() {
            String right = ONE.sign(BODY);
            List<Function<String, String>> spellings = List.of(
                    text -> "",
                    text -> " ",
                    text -> "====",
                    text -> "not base64",
                    text -> " " + text,
                    text -> text + " ",
                    text -> text + "\n",
                    text -> text.replace("=", ""),
                    text -> text + "=",
                    text -> text.replace("=", "%3D"),
                    text -> "\"" + text + "\"",
                    text -> text + "," + text,
                    text -> text + text,
                    text -> text.substring(4),
                    text -> text.substring(0, text.length() - 4),
                    text -> text.substring(0, 76) + "\r\n" + text.substring(76),
                    text -> "AAAA" + text,
                    text -> Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Base64.getDecoder().decode(text)));

            assertThat(right).endsWith("==");
            for (Function<String, String> spelling : spellings) {
                assertThat(verdict(post("/calls", "a=b", spelling.apply(right))))
                        .as(spelling.apply(right))
                        .isEqualTo(malformed());
            }
            assertThat(verifier.verify(signed(BODY, right))).isEqualTo(Verdict.accept());
            assertThat(provider.count()).isEqualTo(configured + 1);
        }

        @Test
        void bytesOfAnotherNumber() {
            for (int length : new int[] {0, 1, 32, 128, 255, 257, 512, 10_000}) {
                String signature = Base64.getEncoder().encodeToString(new byte[length]);

                assertThat(verdict(signed(BODY, signature)))
                        .as("%d bytes", length)
                        .isEqualTo(malformed());
            }
        }

        @Test
        void bytesOfTheRightNumberAreVerified() {
            for (byte fill : new byte[] {0, 1, -1}) {
                byte[] bytes = new byte[256];
                Arrays.fill(bytes, fill);

                assertThat(verifier.verify(signed(BODY, Base64.getEncoder().encodeToString(bytes))))
                        .isEqualTo(wrong());
            }
            assertThat(provider.count()).isEqualTo(configured + 3);
        }
    }

    @Test
    void aProviderIsAskedAndMustBeAbleTo() {
        WatchedProvider provider = new WatchedProvider();

        assertThat(verifier(ONE.publicKey()).provider(provider).verify(signed(BODY, ONE.sign(BODY))))
                .isEqualTo(Verdict.accept());
        assertThat(provider.count()).isEqualTo(2);
        assertThatThrownBy(() -> verifier(ONE.publicKey()).provider(Security.getProvider("SUN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("signature: the provider SUN does not verify (expected: one with SHA256withRSA)");
    }

    @Test
    void isSafeForUseByManyThreads() {
        BodySignature verifier = verifier(ONE.publicKey());
        String right = ONE.sign(BODY);
        List<Verdict> verdicts = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> verifier.verify(signed(BODY, i % 2 == 0 ? right : flipped(right, i % 300, 1))))
                .toList();

        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(verdicts.get(i)).isEqualTo(i % 2 == 0 ? Verdict.accept() : wrong());
        }
    }
}
