package dev.switchboard.runtime.verify;

import static dev.switchboard.runtime.verify.Signed.FORM;
import static dev.switchboard.runtime.verify.Signed.HEADER;
import static dev.switchboard.runtime.verify.Signed.KEY;
import static dev.switchboard.runtime.verify.Signed.get;
import static dev.switchboard.runtime.verify.Signed.post;
import static dev.switchboard.runtime.verify.Signed.request;
import static dev.switchboard.runtime.verify.Signed.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlSignatureTest {

    private static final String BASE = "https://voice.example.org";

    private static UrlSignature verifier(String base, String... keys) {
        return UrlSignature.of(BaseUrl.of(base), List.of(HEADER), List.of(keys));
    }

    private static Verdict verify(Webhook webhook) {
        return verifier(BASE, KEY).verify(webhook);
    }

    private static Verdict wrong() {
        return Verdict.refuse("wrong signature");
    }

    /** Vectors that were computed elsewhere, and accepted by a provider's own code where that can express them. */
    @Nested
    class Vectors {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            O2 | /gather?step=1&lang=de               | CallSid=CA1&Digits=&From=%2B15551234567&To=%2B15559876543 | a2bDFpdPQTWzfgimayMINotRS2g=
            O3 | /hook | CallerName=J%C3%BCrgen+%26+S%C3%B6hne&CallSid=CA2&SpeechResult=eins+%2B+zwei+%3D+drei&From=anonymous | cfREARi0z6tcfrsAL3amo9qWIYo=
            O4 | /gather?step=1&lang=de               | CallSid=CA1&Digits=&From=%2B15551234567&To=%2B15559876543 | pGX+IJWg6JRCztU+LmdZTMmjbgs=
            O5 | /hook                                | b=2&a=z&a=y&a=z | CcvMXNWYjct1MPkxn2O6yqu0teM=
            O6 | /hook?next=%2Fmenu%3Fid%3D1&q=a%2Bb  | CallSid=CA3     | Le5ueBQK9ZfVsRNaowF+gDXZ3jk=
            """)
        void areAccepted(String name, String target, String form, String signature) {
            assertThat(verify(post(target, form, signature))).as(name).isEqualTo(Verdict.accept());
            assertThat(verify(post(target, form + "&x", signature))).as(name).isEqualTo(wrong());
            assertThat(verify(post(target + "x", form, signature))).as(name).isEqualTo(wrong());
        }

        @Test
        void aWholeRequestIsAccepted() {
            String form = "CallSid=b3877c40-da60-4998-90ad-b792e98472ca"
                    + "&AccountSid=b3877c40-da60-4998-90ad-b792e98472af&ApiVersion=2010-04-01&CallStatus=in-progress"
                    + "&Direction=inbound&From=%2B15551234567&To=%2B15559876543&DialCallStatus=completed"
                    + "&DialCallSid=b3877c40-da60-4998-90ad-b792e98472cb&DialCallDuration=94"
                    + "&DialSipCallId=a84b4c76e66710%40pc33.example.org&DialSipResponseCode=200"
                    + "&DialSipHeader_X-Tenant=acme";

            assertThat(verify(post("/after_dial", form, "KYkad7gShb0g1y8hfBY27KHok6M=")))
                    .isEqualTo(Verdict.accept());
        }
    }

    @Nested
    class TheSignature {

        private static final String RIGHT = "a2bDFpdPQTWzfgimayMINotRS2g=";

        private static Verdict verdict(String signature) {
            return verify(post(
                    "/gather?step=1&lang=de", "CallSid=CA1&Digits=&From=%2B15551234567&To=%2B15559876543", signature));
        }

        @Test
        void isNoticedToBeChangedInAnyBit() {
            byte[] right = Base64.getDecoder().decode(RIGHT);
            for (int bit = 0; bit < 8 * right.length; bit++) {
                byte[] changed = right.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);

                assertThat(verdict(Base64.getEncoder().encodeToString(changed)))
                        .as("bit %d", bit)
                        .isEqualTo(wrong());
            }
            assertThat(verdict(RIGHT)).isEqualTo(Verdict.accept());
        }

        @Test
        void isNoticedToBeChangedInAnyCharacter() {
            for (int i = 0; i < RIGHT.length(); i++) {
                for (char c = ' '; c < 0x100; c++) {
                    String changed = RIGHT.substring(0, i) + c + RIGHT.substring(i + 1);

                    assertThat(verdict(changed))
                            .as(changed)
                            .isEqualTo(changed.equals(RIGHT) ? Verdict.accept() : wrong());
                }
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "=",
                    "*",
                    "ä",
                    "a2bDFpdPQTWzfgimayMINotRS2g",
                    "a2bDFpdPQTWzfgimayMINotRS2g==",
                    " a2bDFpdPQTWzfgimayMINotRS2g=",
                    "a2bDFpdPQTWzfgimayMINotRS2g=a2bDFpdPQTWzfgimayMINotRS2g=",
                    "a2bDFpdPQTWzfgimayMINotRS2h=",
                    "6b66c316974f4135b37e08a66b230836 8b514b68"
                })
        void isNothingElse(String signature) {
            assertThat(verdict(signature)).isEqualTo(wrong());
        }

        @Test
        void isMissedWithoutItsHeader() {
            assertThat(verify(request("POST", "/hook", "", Map.of("Content-Type", FORM))))
                    .isEqualTo(Verdict.refuse("no signature"));
            assertThat(verify(Webhook.get("/hook"))).isEqualTo(Verdict.refuse("no signature"));
        }
    }

    @Nested
    class HeaderNames {

        private static Verdict verdict(Map<String, String> headers) {
            return UrlSignature.of(BaseUrl.of(BASE), List.of("X-New", "X-Old"), List.of(KEY))
                    .verify(request("GET", "/hook", "", headers));
        }

        @Test
        void anyOfThemCarriesTheSignature() {
            String right = sign(KEY, BASE + "/hook");

            assertThat(verdict(Map.of("X-New", right))).isEqualTo(Verdict.accept());
            assertThat(verdict(Map.of("X-Old", right))).isEqualTo(Verdict.accept());
            assertThat(verdict(Map.of("x-old", right))).isEqualTo(Verdict.accept());
            assertThat(verdict(Map.of("X-Other", right))).isEqualTo(Verdict.refuse("no signature"));
        }

        @Test
        void ofSeveralTheFirstOfTheListCounts() {
            String right = sign(KEY, BASE + "/hook");

            assertThat(verdict(Map.of("X-New", right, "X-Old", right))).isEqualTo(Verdict.accept());
            assertThat(verdict(Map.of("X-New", right, "X-Old", "wrong"))).isEqualTo(Verdict.accept());
            assertThat(verdict(Map.of("X-New", "wrong", "X-Old", right))).isEqualTo(wrong());
            assertThat(verdict(Map.of("X-New", "", "X-Old", right))).isEqualTo(wrong());
        }
    }

    @Nested
    class Keys {

        @Test
        void eachMayHaveSigned() {
            UrlSignature verifier = verifier(BASE, "old key", "new key");

            assertThat(verifier.verify(get("/hook", sign("old key", BASE + "/hook"))))
                    .isEqualTo(Verdict.accept());
            assertThat(verifier.verify(get("/hook", sign("new key", BASE + "/hook"))))
                    .isEqualTo(Verdict.accept());
            assertThat(verifier.verify(get("/hook", sign("third key", BASE + "/hook"))))
                    .isEqualTo(wrong());
        }

        @Test
        void mayHaveAnyCharacters() {
            assertThat(verifier(BASE, "schlüssel 📞").verify(get("/hook", sign("schlüssel 📞", BASE + "/hook"))))
                    .isEqualTo(Verdict.accept());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void areNotBlank(String blank) {
            BaseUrl base = BaseUrl.of(BASE);

            assertThatThrownBy(() -> UrlSignature.of(base, List.of(HEADER), List.of("hunter2", blank)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a key is blank")
                    .hasMessageNotContaining("hunter2");
        }

        @Test
        void andHeadersAreNotNone() {
            BaseUrl base = BaseUrl.of(BASE);

            assertThatThrownBy(() -> UrlSignature.of(base, List.of(HEADER), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no key");
            assertThatThrownBy(() -> UrlSignature.of(base, List.of(), List.of("hunter2")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no header")
                    .hasMessageNotContaining("hunter2");
        }

        @Test
        void areNeverShown() {
            UrlSignature verifier = verifier("https://me:hunter3@voice.example.org", "hunter2");

            assertThat(verifier).hasToString("UrlSignature");
            assertThat(verifier.verify(get("/hook", "wrong")).toString()).doesNotContain("hunter");
            assertThat(verifier.verify(post("/hook", "a=%zz", "wrong")).toString())
                    .doesNotContain("hunter");
        }

        @Test
        void areThoseOfTheFactorysCall() {
            List<String> keys = Arrays.asList(KEY, "other");
            List<String> headers = Arrays.asList(HEADER, "X-Other");
            RequestVerifier verifier = UrlSignature.of(BaseUrl.of(BASE), headers, keys);
            keys.set(0, "changed");
            headers.set(0, "X-Changed");

            assertThat(verifier.verify(get("/hook", sign(KEY, BASE + "/hook")))).isEqualTo(Verdict.accept());
        }
    }

    @Nested
    class Urls {

        @ParameterizedTest(name = "{0} for {1}")
        @CsvSource({
            "https://e.com, https://e.com/x, true",
            "https://e.com, https://e.com:443/x, true",
            "https://e.com:443, https://e.com/x, true",
            "https://e.com:443, https://e.com:443/x, true",
            "HTTPS://e.com, HTTPS://e.com:443/x, true",
            "http://e.com, http://e.com:80/x, true",
            "http://e.com:80, http://e.com/x, true",
            "https://e.com:8443, https://e.com:8443/x, true",
            "https://e.com:8443, https://e.com/x, false",
            "https://e.com:8443, https://e.com:443/x, false",
            "https://e.com:8443, https://e.com:8443:443/x, false",
            "https://e.com, https://e.com:8443/x, false",
            "https://e.com, https://e.com:80/x, false",
            "https://e.com:80, https://e.com/x, false",
            "http://e.com, http://e.com:443/x, false",
            "http://e.com:443, http://e.com/x, false",
            "https://e.com, http://e.com/x, false",
            "https://e.com, https://E.com/x, false",
            "https://[2001:db8::443], https://[2001:db8::443]/x, true",
            "https://[2001:db8::443], https://[2001:db8::443]:443/x, true",
            "https://[2001:db8::443]:443, https://[2001:db8::443]/x, true",
            "https://[::1]:8443, https://[::1]:8443/x, true",
            "https://[::1]:8443, https://[::1]/x, false",
            "https://me:secret@e.com, https://me:secret@e.com/x, true",
            "https://me:secret@e.com, https://me:secret@e.com:443/x, true",
            "https://me:secret@e.com, https://e.com/x, false",
            "https://me:443@e.com, https://me:443@e.com:443/x, true",
            "https://me:443@e.com, https://me@e.com/x, false",
            "https://me:443@e.com:443, https://me:443@e.com/x, true",
            "https://me:443@e.com:8443, https://me:443@e.com/x, false",
            "https://me:443@[::1], https://me:443@[::1]:443/x, true",
            "https://me:s%40%3A@e.com, https://me:s%40%3A@e.com:443/x, true"
        })
        void onlyTheDefaultPortMayComeOrGo(String base, String url, boolean accepted) {
            assertThat(verifier(base, KEY).verify(get("/x", sign(KEY, url))))
                    .isEqualTo(accepted ? Verdict.accept() : wrong());
            assertThat(verifier(base, KEY).verify(post("/x", "a=b", sign(KEY, url, "a=b"))))
                    .isEqualTo(accepted ? Verdict.accept() : wrong());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"hello%20w", "a%2Bb", "a%26b", "%C3%A4", "a+b", "%c3%a4", "%2F%3f%23", "ä", "?", "&&=", "%zz"
                })
        void queriesAreSignedAsTheyStand(String value) {
            for (String signed : List.of("https://e.com/x?q=" + value, "https://e.com:443/x?q=" + value)) {
                for (String base : List.of("https://e.com", "https://e.com:443")) {
                    assertThat(verifier(base, KEY).verify(post("/x?q=" + value, "a=b", sign(KEY, signed, "a=b"))))
                            .isEqualTo(Verdict.accept());
                    assertThat(verifier(base, KEY).verify(get("/x?q=" + value, sign(KEY, signed))))
                            .isEqualTo(Verdict.accept());
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"/a%20b", "/a+b", "/%C3%A4", "/%c3%a4", "/a%2Fb", "/%zz", "//a///b/", "/a:443/b@c"})
        void pathsAreSignedAsTheyStand(String path) {
            assertThat(verifier("https://e.com", KEY).verify(get(path, sign(KEY, "https://e.com:443" + path))))
                    .isEqualTo(Verdict.accept());
        }

        @Test
        void whatIsWrittenOtherwiseIsRefused() {
            assertThat(verify(get("/a%2Bb", sign(KEY, BASE + "/a%2bb")))).isEqualTo(wrong());
            assertThat(verify(get("/a?b=%20", sign(KEY, BASE + "/a?b=+")))).isEqualTo(wrong());
            assertThat(verify(get("/a?b=1&c=2", sign(KEY, BASE + "/a?c=2&b=1"))))
                    .isEqualTo(wrong());
            assertThat(verify(get("/a", sign(KEY, BASE + "/a/")))).isEqualTo(wrong());
        }

        @Test
        void theHostThatARequestNamesDoesNotCount() {
            Map<String, String> headers = Map.of(
                    "Host",
                    "evil.example",
                    "X-Forwarded-Host",
                    "evil.example",
                    HEADER,
                    sign(KEY, "https://evil.example/x"));

            assertThat(verify(request("GET", "/x", "", headers))).isEqualTo(wrong());
        }

        @ParameterizedTest
        @CsvSource({
            "https://e.com, /, https://e.com",
            "https://e.com, /, https://e.com/",
            "https://e.com, '', https://e.com/",
            "https://e.com/, /, https://e.com:443",
            "https://e.com/calls, /calls, https://e.com/calls",
            "https://e.com/calls, /calls, https://e.com/calls/",
            "https://e.com/calls, /calls/, https://e.com/calls",
            "https://e.com/calls/, /calls, https://e.com:443/calls/",
            "https://e.com/calls/, /, https://e.com/calls"
        })
        void theFlowItselfMayHaveASlashAtItsEnd(String base, String path, String url) {
            assertThat(verifier(base, KEY).verify(get(path, sign(KEY, url)))).isEqualTo(Verdict.accept());
            assertThat(verifier(base, KEY).verify(post(path + "?a=b", "c=d", sign(KEY, url + "?a=b", "c=d"))))
                    .isEqualTo(Verdict.accept());
        }

        @ParameterizedTest
        @CsvSource({
            "https://e.com/api/calls, /api/calls/Pin, https://e.com/api/calls/Pin",
            "https://e.com/api/calls/, /api/calls/Pin, https://e.com/api/calls/Pin",
            "https://e.com/api/calls, /calls/Pin, https://e.com/api/calls/Pin",
            "https://e.com/api/calls, /Pin, https://e.com/api/calls/Pin",
            "https://e.com/api/calls, Pin, https://e.com/api/calls/Pin",
            "https://e.com/api/calls, /in/side/api/calls/Pin, https://e.com/api/calls/Pin",
            "https://me:secret@e.com:8443/api/calls, /calls/Pin, https://me:secret@e.com:8443/api/calls/Pin",
            "https://[::1]/api/calls, /x/api/calls/Pin, https://[::1]:443/api/calls/Pin"
        })
        void aProxyMayStripOrAddAPrefix(String base, String seen, String url) {
            assertThat(verifier(base, KEY).verify(post(seen, "a=b", sign(KEY, url, "a=b"))))
                    .isEqualTo(Verdict.accept());
        }
    }

    @Nested
    class Bodies {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "application/x-www-form-urlencoded",
                    "application/x-www-form-urlencoded; charset=UTF-8",
                    "APPLICATION/X-WWW-Form-Urlencoded;charset=utf-8",
                    " application/x-www-form-urlencoded ; x=y"
                })
        void ofAFormAreSignedByTheirParameters(String contentType) {
            String signature = sign(KEY, BASE + "/hook", "b=1&a=2");
            Map<String, String> headers = Map.of(HEADER, signature, "content-type", contentType);

            assertThat(verify(request("POST", "/hook", "b=1&a=2", headers))).isEqualTo(Verdict.accept());
            assertThat(verify(request("POST", "/hook", "b=1&a=3", headers))).isEqualTo(wrong());
        }

        @Test
        void withoutAContentTypeAreForms() {
            Map<String, String> headers = Map.of(HEADER, sign(KEY, BASE + "/hook", "b=1&a=2"));

            assertThat(verify(request("POST", "/hook", "b=1&a=2", headers))).isEqualTo(Verdict.accept());
        }

        @Test
        void ofNoBytesAddNothing() {
            assertThat(verify(post("/hook", "", sign(KEY, BASE + "/hook")))).isEqualTo(Verdict.accept());
        }

        @Test
        void ofAnotherCharsetAreSignedByTheirBytes() throws Exception {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            data.writeBytes((BASE + "/hookCallerName").getBytes(StandardCharsets.UTF_8));
            data.writeBytes("Jürgen".getBytes(StandardCharsets.ISO_8859_1));
            String signature = Base64.getEncoder().encodeToString(mac.doFinal(data.toByteArray()));
            Map<String, String> headers = Map.of(HEADER, signature);

            assertThat(verify(post("/hook", "CallerName=J%FCrgen", signature))).isEqualTo(Verdict.accept());
            assertThat(verify(request(
                            "POST", "/hook", "CallerName=Jürgen".getBytes(StandardCharsets.ISO_8859_1), headers)))
                    .isEqualTo(Verdict.accept());
            assertThat(verify(post("/hook", "CallerName=J%FDrgen", signature))).isEqualTo(wrong());
            assertThat(verify(post("/hook", "CallerName=J%EF%BF%BDrgen", signature)))
                    .isEqualTo(wrong());
        }

        @ParameterizedTest
        @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "%zz=a", "%=", "a=b&c=%g0&d=e", "a%4=b"})
        void withBrokenEscapesAreRefused(String form) {
            assertThat(verify(post("/hook", form, sign(KEY, BASE + "/hook"))))
                    .isEqualTo(Verdict.refuse("parameters that cannot be decoded"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "HEAD"})
        void ofMethodsThatHaveNoneAddNothing(String method) {
            Map<String, String> headers =
                    Map.of(HEADER, sign(KEY, BASE + "/hook?CallSid=CA1&From=%2B1"), "Content-Type", "application/json");

            assertThat(verify(request(method, "/hook?CallSid=CA1&From=%2B1", "", headers)))
                    .isEqualTo(Verdict.accept());
            assertThat(verify(request(method, "/hook?CallSid=CA1&From=%2B1", "a=%zz", headers)))
                    .isEqualTo(Verdict.accept());
            assertThat(verify(request(method, "/hook?CallSid=CA1&From=%2B2", "", headers)))
                    .isEqualTo(wrong());
        }
    }

    @Nested
    class BodiesThatAreNoForm {

        private static final String JSON = """
                {"CallSid": "CA1", "CallerName": "Jürgen"}
                """;

        private static String sha256(String body) throws Exception {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }

        private static Verdict verdict(String query, String body) {
            return verdict(query, body, "application/json", sign(KEY, BASE + "/hook" + query));
        }

        private static Verdict verdict(String query, String body, String contentType, String signature) {
            return verify(
                    request("POST", "/hook" + query, body, Map.of(HEADER, signature, "Content-Type", contentType)));
        }

        @Test
        void areCoveredByTheirHash() throws Exception {
            String hash = sha256(JSON);

            assertThat(verdict("?bodySHA256=" + hash, JSON)).isEqualTo(Verdict.accept());
            assertThat(verdict("?bodySHA256=" + hash.toUpperCase(Locale.ROOT), JSON))
                    .isEqualTo(Verdict.accept());
            assertThat(verdict("?a=b&bodySHA256=" + hash + "&c=d", JSON)).isEqualTo(Verdict.accept());
            assertThat(verdict("?bodySHA256=" + sha256(""), "")).isEqualTo(Verdict.accept());
        }

        @Test
        void mayBeOfAnyOtherContentType() throws Exception {
            String query = "?bodySHA256=" + sha256(JSON);
            String signature = sign(KEY, BASE + "/hook" + query);

            for (String type :
                    List.of("application/json; charset=utf-8", "text/plain", "", ";", "multipart/form-data")) {
                assertThat(verdict(query, JSON, type, signature)).as(type).isEqualTo(Verdict.accept());
            }
        }

        @Test
        void needTheRightSignatureAsWell() throws Exception {
            String query = "?bodySHA256=" + sha256(JSON);

            assertThat(verdict(query, JSON, "application/json", sign(KEY, BASE + "/hook")))
                    .isEqualTo(wrong());
            assertThat(verdict(query, JSON, "application/json", sign("other", BASE + "/hook" + query)))
                    .isEqualTo(wrong());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "?a=b",
                    "?bodySHA256",
                    "?bodySHA256=",
                    "?bodysha256=00",
                    "?xbodySHA256=00",
                    "?a=bodySHA256=00"
                })
        void areRefusedWithoutAHash(String query) {
            assertThat(verdict(query, JSON)).isEqualTo(Verdict.refuse("no bodySHA256 for a body that is no form"));
        }

        @Test
        void areRefusedWithAnotherHash() throws Exception {
            String hash = sha256(JSON);
            Verdict another = Verdict.refuse("bodySHA256 of another body");

            assertThat(verdict("?bodySHA256=" + hash, JSON + " ")).isEqualTo(another);
            assertThat(verdict("?bodySHA256=" + sha256(""), JSON)).isEqualTo(another);
            assertThat(verdict("?bodySHA256=" + hash.substring(2), JSON)).isEqualTo(another);
            assertThat(verdict("?bodySHA256=" + hash + "00", JSON)).isEqualTo(another);
            assertThat(verdict("?bodySHA256=x", JSON)).isEqualTo(another);
            for (int i = 0; i < hash.length(); i++) {
                String changed = hash.substring(0, i) + (hash.charAt(i) == '0' ? '1' : '0') + hash.substring(i + 1);
                assertThat(verdict("?bodySHA256=" + changed, JSON)).as(changed).isEqualTo(another);
            }
        }

        @Test
        void ofSeveralHashesTheLastCounts() throws Exception {
            String right = "bodySHA256=" + sha256(JSON);

            assertThat(verdict("?bodySHA256=00&" + right, JSON)).isEqualTo(Verdict.accept());
            assertThat(verdict("?" + right + "&bodySHA256=00", JSON))
                    .isEqualTo(Verdict.refuse("bodySHA256 of another body"));
        }
    }

    @Test
    void isSafeForUseByManyThreads() {
        UrlSignature verifier = verifier(BASE, "other", KEY);
        List<Verdict> verdicts = IntStream.range(0, 4_000)
                .parallel()
                .mapToObj(i -> verifier.verify(post("/hook", "i=" + i, sign(KEY, BASE + "/hook", "i=" + (i - i % 2)))))
                .toList();

        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(verdicts.get(i)).isEqualTo(i % 2 == 0 ? Verdict.accept() : wrong());
        }
    }
}
