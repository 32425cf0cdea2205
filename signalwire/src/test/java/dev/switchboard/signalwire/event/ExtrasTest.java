package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.signalwire.DialActionEvent;
import dev.switchboard.signalwire.WhisperEvent;
import dev.switchboard.signalwire.testing.Requests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters that have no component of their own. */
class ExtrasTest {

    private final Remembering flow = new Remembering();
    private final List<Observation> told = new ArrayList<>();
    private final CallRouter router = RememberingRouter.create(
            flow,
            BaseUrl.of("https://pbx.example.com"),
            webhook -> Verdict.accept(),
            RouterOptions.defaults().observer(told::add));

    @Test
    void keepTheirOrderTheirSpellingAndTheFirstOfEachName() {
        DialActionEvent event = (DialActionEvent) Flows.whole()
                .post(
                        "/Dialed/dialAction",
                        "Zeta=1&CallSid=c1&alpha=2&FromCity=BERLIN&Zeta=3&user%5B%5D=a&CALLSID=c2&Gr%C3%BC%C3%9Fe=%26&Empty"
                                + "&DialCallStatus=busy&DialCallSID=d1");

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("Zeta", "1");
        expected.put("alpha", "2");
        expected.put("FromCity", "BERLIN");
        expected.put("user[]", "a");
        expected.put("CALLSID", "c2");
        expected.put("Grüße", "&");
        expected.put("Empty", "");
        assertThat(event.extras()).containsExactlyEntriesOf(expected);
        assertThat(event.dialSipHeaders()).isEmpty();
        assertThat(event.dialCallSid()).as("the name that Verto has").contains("d1");
    }

    @Test
    void theFirstOfTwoNamesOfAParameterCounts() {
        DialActionEvent event = (DialActionEvent)
                Flows.parts().post("/Dialed/dialAction", "DialCallSid=one&DialCallSID=two&DialCallSid=three");
        assertThat(event.dialCallSid()).contains("one");
        assertThat(event.extras()).isEmpty();

        event = (DialActionEvent) Flows.whole().post("/Dialed/dialAction", "DialCallSID=two&DialCallSid=one");
        assertThat(event.dialCallSid()).contains("two");
        assertThat(event.extras()).isEmpty();
    }

    @Test
    void sipHeadersAreAFamilyOfTheirOwn() {
        DialActionEvent dial = (DialActionEvent) Flows.whole()
                .post("/Dialed/dialAction", "DialSipHeader_X-Tenant=acme&SipHeader_X-Floor=2&DialSipHeader_x-tenant=b");
        assertThat(dial.dialSipHeaders()).isEqualTo(Map.of("X-Tenant", "acme", "x-tenant", "b"));
        assertThat(dial.extras()).isEqualTo(Map.of("SipHeader_X-Floor", "2"));

        WhisperEvent whisper = (WhisperEvent)
                Flows.whole().post("/Ringing/whisper", "DialSipHeader_X-Tenant=acme&SipHeader_X-Floor=2&SipCallId=a");
        assertThat(whisper.sipHeaders()).isEqualTo(Map.of("X-Floor", "2"));
        assertThat(whisper.extras()).isEqualTo(Map.of("DialSipHeader_X-Tenant", "acme"));
        assertThat(whisper.sipCallId()).isEqualTo(Optional.of("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET"})
    void areNotTheStateOfTheCallbackUrl(String method) {
        String url = "/Redialing/dialAction?_attempt=3&_name=J%C3%BCrgen";
        String params = "CallSid=c1&DialCallStatus=busy&Extra=x";
        var webhook = method.equals("GET")
                ? Requests.get(url + "&" + params, Map.of())
                : Requests.post(url, params, Map.of());

        assertThat(router.handle(webhook).text()).endsWith("<Response/>");
        assertThat(told.get(0).cause()).isEmpty();
        assertThat(flow.seen).isEqualTo("Jürgen 3 {Extra=x}");
    }

    @Test
    void doNotHideWhatAProviderNamesLikeState() {
        router.handle(
                Requests.post("/Redialing/dialAction?_attempt=3&_name=Ada", "_attempt=9&_name=Eve&_other=1", Map.of()));
        assertThat(flow.seen).isEqualTo("Ada 3 {_attempt=9, _name=Eve, _other=1}");
    }
}
