package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.signalwire.SignalWireVerifier;
import dev.switchboard.signalwire.testing.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SignalWire's OpenAPI says that status callbacks come in JSON: they are verified and answered, and not decoded. */
class JsonTest {

    private static final String KEY = "PSK_example_key_0001";
    private static final String BASE = "https://pbx.example.com";
    private static final String BODY = "{\"CallSid\":\"c1\",\"CallStatus\":\"completed\"}";
    private static final String HASHED = "/callStatus?bodySHA256=" + Requests.sha256(BODY);

    private final Whole flow = new Whole();
    private final List<Observation> told = new ArrayList<>();
    private final CallRouter router = WholeRouter.create(
            flow,
            BaseUrl.of(BASE),
            SignalWireVerifier.of(BaseUrl.of(BASE), KEY),
            RouterOptions.defaults().observer(told::add));

    private static Map<String, String> signed(String target) {
        return Map.of("X-SignalWire-Signature", Requests.signature(KEY, BASE + target, Map.of()));
    }

    private Observation only() {
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=UTF-8", "Application/JSON"})
    void isPassedWithTheEmptyRoot(String contentType) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                contentType,
                "X-SignalWire-Signature",
                Requests.signature(KEY, BASE + HASHED, Map.of()));
        Reply reply = router.handle(Requests.json(HASHED, BODY, headers));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).endsWith("<Response/>");
        assertThat(flow.seen).isEmpty();
        assertThat(only().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(only().detail()).isEqualTo("a body that is not decoded");
        assertThat(only().route()).isEqualTo("callStatus");
        assertThat(only().event()).isEqualTo("callStatus");
        assertThat(only().handler()).isEmpty();
        assertThat(only().callId()).isEmpty();
    }

    @Test
    void isPassedAtATargetToo() {
        String target = "/Ringing/callStatus?_attempt=1&bodySHA256=" + Requests.sha256(BODY);
        Reply reply = router.handle(Requests.json(target, BODY, signed(target)));
        assertThat(reply.text()).endsWith("<Response/>");
        assertThat(only().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(only().route()).isEqualTo("Ringing/callStatus");
    }

    @Test
    void isRefusedWithoutASignature() {
        assertRefused(Requests.json(HASHED, BODY, Map.of()), "no signature");
    }

    @Test
    void isRefusedWithAWrongSignature() {
        assertRefused(
                Requests.json(HASHED, BODY, Map.of("X-SignalWire-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")),
                "wrong signature");
    }

    @Test
    void isRefusedWithoutTheHashOfItsBody() {
        assertRefused(
                Requests.json("/callStatus", BODY, signed("/callStatus")), "no bodySHA256 for a body that is no form");
    }

    @Test
    void isRefusedWithTheHashOfAnotherBody() {
        assertRefused(
                Requests.json(HASHED, BODY.replace("completed", "busy"), signed(HASHED)), "bodySHA256 of another body");
    }

    @Test
    void isRefusedIfTheHashIsNotSigned() {
        assertRefused(Requests.json(HASHED, BODY, signed("/callStatus")), "wrong signature");
    }

    @Test
    void anotherTypeOfContentIsNotTaken() {
        Reply reply = router.handle(Requests.json(HASHED, BODY, Map.of("Content-Type", "text/xml")));
        assertThat(reply.status()).isEqualTo(415);
        assertThat(only().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD"})
    void anotherMethodIsNotTaken(String method) {
        Webhook post = Requests.json(HASHED, BODY, signed(HASHED));
        Reply reply = router.handle(
                new Webhook(method, post.rawPath(), post.rawQuery(), post.headers(), post.remote(), post.body()));
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "POST, GET");
    }

    private void assertRefused(Webhook webhook, String detail) {
        Reply reply = router.handle(webhook);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.length()).isZero();
        assertThat(flow.seen).isEmpty();
        assertThat(only().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(only().detail()).isEqualTo(detail);
    }
}
