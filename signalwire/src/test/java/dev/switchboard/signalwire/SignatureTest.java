package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.signalwire.testing.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final String KEY = "PSK_example_key_0001";
    private static final BaseUrl BASE = BaseUrl.of("https://voice.example.org");

    /** A request and its signature, as the contract has them. */
    private record Vector(String name, String target, String form, String signature) {
        Webhook webhook(String header) {
            return Requests.post(target, form, Map.of(header, signature));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Vector AFTER_DIAL = new Vector(
            "O1",
            "/after_dial",
            "CallSid=b3877c40-da60-4998-90ad-b792e98472ca&AccountSid=b3877c40-da60-4998-90ad-b792e98472af"
                    + "&ApiVersion=2010-04-01&CallStatus=in-progress&Direction=inbound&From=%2B15551234567"
                    + "&To=%2B15559876543&DialCallStatus=completed"
                    + "&DialCallSid=b3877c40-da60-4998-90ad-b792e98472cb&DialCallDuration=94"
                    + "&DialSipCallId=a84b4c76e66710%40pc33.example.org&DialSipResponseCode=200"
                    + "&DialSipHeader_X-Tenant=acme",
            "KYkad7gShb0g1y8hfBY27KHok6M=");

    static Stream<Vector> vectors() {
        String gather = "CallSid=CA1&Digits=&From=%2B15551234567&To=%2B15559876543";
        return Stream.of(
                AFTER_DIAL,
                new Vector("O2", "/gather?step=1&lang=de", gather, "a2bDFpdPQTWzfgimayMINotRS2g="),
                new Vector(
                        "O3",
                        "/hook",
                        "CallerName=J%C3%BCrgen+%26+S%C3%B6hne&CallSid=CA2&SpeechResult=eins+%2B+zwei+%3D+drei"
                                + "&From=anonymous",
                        "cfREARi0z6tcfrsAL3amo9qWIYo="),
                new Vector(
                        "O4, signed with the port", "/gather?step=1&lang=de", gather, "pGX+IJWg6JRCztU+LmdZTMmjbgs="),
                new Vector("O5, with repeated names", "/hook", "b=2&a=z&a=y&a=z", "CcvMXNWYjct1MPkxn2O6yqu0teM="),
                new Vector(
                        "O6, with escapes in the query",
                        "/hook?next=%2Fmenu%3Fid%3D1&q=a%2Bb",
                        "CallSid=CA3",
                        "Le5ueBQK9ZfVsRNaowF+gDXZ3jk="));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsTheVectorsUnderBothNamesOfTheHeader(Vector vector) {
        RequestVerifier verifier = SignalWireVerifier.of(BASE, KEY);
        assertThat(verifier.verify(vector.webhook("X-SignalWire-Signature"))).isEqualTo(Verdict.accept());
        assertThat(verifier.verify(vector.webhook("X-Twilio-Signature"))).isEqualTo(Verdict.accept());
        assertThat(verifier.verify(vector.webhook("x-signalwire-signature"))).isEqualTo(Verdict.accept());
        assertThat(verifier.verify(vector.webhook("X-SignalWire-SHA256-Signature")))
                .isEqualTo(Verdict.refuse("no signature"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsThemWhateverPortTheBaseUrlNames(Vector vector) {
        RequestVerifier verifier = SignalWireVerifier.of(BaseUrl.of("https://voice.example.org:443/"), KEY);
        assertThat(verifier.verify(vector.webhook("X-SignalWire-Signature"))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsThemByAFurtherKey(Vector vector) {
        RequestVerifier verifier = SignalWireVerifier.of(BASE, "PSK_new", "PSK_other", KEY);
        assertThat(verifier.verify(vector.webhook("X-SignalWire-Signature"))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesAnythingElse(Vector vector) {
        RequestVerifier verifier = SignalWireVerifier.of(BASE, KEY);
        Verdict wrong = Verdict.refuse("wrong signature");
        for (int i = 0; i < vector.signature().length(); i++) {
            assertThat(verifier.verify(withSignature(vector, changed(vector.signature(), i))))
                    .as("the character %d of the signature", i)
                    .isEqualTo(wrong);
        }
        assertThat(verifier.verify(withSignature(vector, ""))).isEqualTo(wrong);
        assertThat(verifier.verify(withSignature(vector, vector.signature().replace("=", ""))))
                .isEqualTo(wrong);
        Map<String, String> headers = Map.of("X-SignalWire-Signature", vector.signature());
        assertThat(verifier.verify(Requests.post(vector.target() + "/", vector.form(), headers)))
                .isEqualTo(wrong);
        assertThat(verifier.verify(Requests.post(vector.target(), vector.form() + "&z=1", headers)))
                .isEqualTo(wrong);
        assertThat(verifier.verify(Requests.post(vector.target(), vector.form().replaceFirst("=", "=0"), headers)))
                .isEqualTo(wrong);
        assertThat(SignalWireVerifier.of(BASE, KEY + "x").verify(vector.webhook("X-SignalWire-Signature")))
                .isEqualTo(wrong);
        assertThat(SignalWireVerifier.of(BaseUrl.of("http://voice.example.org"), KEY)
                        .verify(vector.webhook("X-SignalWire-Signature")))
                .isEqualTo(wrong);
        assertThat(SignalWireVerifier.of(BaseUrl.of("https://voice.example.org:8443"), KEY)
                        .verify(vector.webhook("X-SignalWire-Signature")))
                .isEqualTo(wrong);
    }

    private static String changed(String text, int index) {
        char other = text.charAt(index) == 'A' ? 'B' : 'A';
        return text.substring(0, index) + other + text.substring(index + 1);
    }

    private static Webhook withSignature(Vector vector, String signature) {
        return Requests.post(vector.target(), vector.form(), Map.of("X-SignalWire-Signature", signature));
    }

    @Test
    void theOrderOfTheFormDoesNotMatterButThatOfARepeatedNameDoes() {
        RequestVerifier verifier = SignalWireVerifier.of(BASE, KEY);
        Map<String, String> headers = Map.of("X-SignalWire-Signature", "CcvMXNWYjct1MPkxn2O6yqu0teM=");
        assertThat(verifier.verify(Requests.post("/hook", "a=z&a=y&b=2&a=z", headers)))
                .isEqualTo(Verdict.accept());
        assertThat(verifier.verify(Requests.post("/hook", "b=2&a=y&a=z&a=z", headers)))
                .isEqualTo(Verdict.refuse("wrong signature"));
    }

    @Test
    void aGetIsSignedByItsUrlAlone() {
        RequestVerifier verifier = SignalWireVerifier.of(BASE, KEY);
        String target = "/hook?_name=J%C3%BCrgen&CallSid=CA1&From=%2B15551234567";
        String signature = Requests.signature(KEY, "https://voice.example.org" + target, Map.of());
        assertThat(verifier.verify(Requests.get(target, Map.of("X-SignalWire-Signature", signature))))
                .isEqualTo(Verdict.accept());
        assertThat(verifier.verify(Requests.get(target + "&a=b", Map.of("X-SignalWire-Signature", signature))))
                .isEqualTo(Verdict.refuse("wrong signature"));
    }

    @Test
    void theUserOfTheUrlIsSignedWithIt() {
        BaseUrl base = BaseUrl.of("https://ada:s3cret@voice.example.org/calls");
        String signature = Requests.signature(
                KEY, "https://ada:s3cret@voice.example.org/calls/after_dial/dialAction", Map.of("CallSid", "c1"));
        Webhook webhook = Requests.post(
                "/calls/after_dial/dialAction", "CallSid=c1", Map.of("X-SignalWire-Signature", signature));
        assertThat(SignalWireVerifier.of(base, KEY).verify(webhook)).isEqualTo(Verdict.accept());
        assertThat(SignalWireVerifier.of(BaseUrl.of("https://voice.example.org/calls"), KEY)
                        .verify(webhook))
                .isEqualTo(Verdict.refuse("wrong signature"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://voice.example.org:443/hook?a=%2B",
                "https://voice.example.org/hook?a=%2B",
                "https://voice.example.org:443/hook?a=%C3%A4%26%20",
                "https://voice.example.org/hook?a=%c3%a4"
            })
    void theStandardPortMayBeThereOrNotAndNothingIsDecoded(String url) {
        String signature = Requests.signature(KEY, url, Map.of("CallSid", "c1"));
        Webhook webhook =
                Requests.post(Requests.target(url), "CallSid=c1", Map.of("X-SignalWire-Signature", signature));
        assertThat(SignalWireVerifier.of(BASE, KEY).verify(webhook)).isEqualTo(Verdict.accept());
    }

    /** Of SWML and RELAY, which have the same header. */
    @Test
    void theOtherSchemeOfTheProviderIsNotTaken() {
        String body = "{\"event\":\"call.state\",\"params\":{\"call_id\":\"abc-123\",\"state\":\"answered\"}}";
        Webhook webhook = Requests.json(
                "/webhook", body, Map.of("X-SignalWire-Signature", "c3c08c1fefaf9ee198a100d5906765a6f394bf0f"));
        RequestVerifier verifier =
                SignalWireVerifier.of(BaseUrl.of("https://example.ngrok.io"), "PSKtest1234567890abcdef");
        assertThat(verifier.verify(webhook)).isEqualTo(Verdict.refuse("no bodySHA256 for a body that is no form"));
    }

    @Test
    void theFirstOfBothHeadersCounts() {
        RequestVerifier verifier = SignalWireVerifier.of(BASE, KEY);
        Webhook webhook = Requests.post(
                AFTER_DIAL.target(),
                AFTER_DIAL.form(),
                Map.of("X-SignalWire-Signature", "AAAA", "X-Twilio-Signature", AFTER_DIAL.signature()));
        assertThat(verifier.verify(webhook)).isEqualTo(Verdict.refuse("wrong signature"));
    }

    /** The router of {@link SignedLine} has the target {@code after_dial}. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/after_dial/dialAction?_attempt=1"})
    void aRouterAnswersOneWrongByteWith403(String target) {
        String form = "CallSid=c1&From=%2B15551234567&DialCallStatus=busy";
        String signature = Requests.signature(
                KEY,
                "https://voice.example.org" + target,
                Map.of("CallSid", "c1", "From", "+15551234567", "DialCallStatus", "busy"));

        assertAnswered(200, Requests.post(target, form, Map.of("X-SignalWire-Signature", signature)));
        assertAnswered(200, Requests.post(target, form, Map.of("X-Twilio-Signature", signature)));
        assertAnswered(
                403, Requests.post(target, form.replace("busy", "busz"), Map.of("X-SignalWire-Signature", signature)));
        assertAnswered(
                403,
                Requests.post(
                        target + (target.isEmpty() ? "?" : "&") + "_b=1",
                        form,
                        Map.of("X-SignalWire-Signature", signature)));
        assertAnswered(403, Requests.post(target, form, Map.of("X-SignalWire-Signature", changed(signature, 5))));
        assertAnswered(403, Requests.post(target, form, Map.of()));
    }

    @Test
    void aStateThatWasTamperedWithIsRefused() {
        String url = "https://voice.example.org/after_dial/dialAction?_attempt=1";
        String signature = Requests.signature(KEY, url, Map.of("CallSid", "c1"));
        assertAnswered(
                403,
                Requests.post(
                        "/after_dial/dialAction?_attempt=2",
                        "CallSid=c1",
                        Map.of("X-SignalWire-Signature", signature)));
    }

    private static void assertAnswered(int status, Webhook webhook) {
        SignedLine flow = new SignedLine();
        List<Observation> told = new ArrayList<>();
        Reply reply = SignedLineRouter.create(
                        flow,
                        BASE,
                        SignalWireVerifier.of(BASE, KEY),
                        RouterOptions.defaults().observer(told::add))
                .handle(webhook);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(flow.ran).isEqualTo(status == 200 ? 1 : 0);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).outcome())
                .isEqualTo(status == 200 ? Observation.Outcome.HANDLED : Observation.Outcome.REFUSED);
        if (status == 403) {
            assertThat(reply.length()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aKeyIsNotBlank(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignalWireVerifier.of(BASE, key))
                .withMessage("signature: a key is blank (expected: the key of the account)");
        assertThatIllegalArgumentException().isThrownBy(() -> SignalWireVerifier.of(BASE, KEY, key));
    }

    @Test
    void theVerifierHidesItsKey() {
        assertThat(SignalWireVerifier.of(BASE, KEY).toString()).doesNotContain(KEY);
    }
}
