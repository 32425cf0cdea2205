package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Secret;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipTransport;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.testing.Xml;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What SignalWire's page on {@code <Sip>} shows, as typed Java; equal to its XML but for the order of attributes. */
class SipPageExamplesTest {

    private static void assertWrites(String expected, Dial dial) {
        String document = Written.document(Response.of(dial));
        assertThat(Xml.isSame(document, expected)).as(document).isTrue();
    }

    @Test
    void aPlainSipPhone() {
        assertWrites("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response><Dial><Sip>sip:alice@example.com</Sip></Dial></Response>""", Dial.to(Sip.at("sip:alice@example.com")));
    }

    @Test
    void authentication() {
        assertWrites("""
                <Response><Dial><Sip username="admin" password="1234">sip:alice@example.com</Sip></Dial></Response>""", Dial.to(Sip.at("sip:alice@example.com").login("admin", Secret.of("1234"))));
    }

    @Test
    void customHeadersWhoseAmpersandIsEscaped() {
        SipUri uri = SipUri.of("sip:alice@example.com")
                .header("mycustomheader", "foo")
                .header("myotherheader", "bar");
        String expected = """
                <Response><Dial>\
                <Sip>sip:alice@example.com?mycustomheader=foo&amp;myotherheader=bar</Sip>\
                </Dial></Response>""";
        assertWrites(expected, Dial.to(Sip.at(uri)));
        assertWrites(expected, Dial.to(Sip.at("sip:alice@example.com?mycustomheader=foo&myotherheader=bar")));
    }

    @ParameterizedTest
    @EnumSource
    void customHeadersAndATransport(SipTransport transport) {
        SipUri uri = SipUri.of("sip:alice@example.com")
                .transport(transport)
                .header("mycustomheader", "foo")
                .header("myotherheader", "bar");
        assertWrites("""
                <Response><Dial>\
                <Sip>sip:alice@example.com;transport=%s?mycustomheader=foo&amp;myotherheader=bar</Sip>\
                </Dial></Response>""".formatted(transport == SipTransport.UDP ? "udp" : "tcp"), Dial.to(Sip.at(uri)));
    }

    @Test
    void aDialWithStatusCallbacks() {
        assertWrites(
                """
                <Response>\
                <Dial record="record-from-answer" timeout="10" hangupOnStar="true" callerId="bob" method="GET" \
                action="https://pbx.example.com/calls/Dialed/dialAction">\
                <Sip method="GET" url="https://pbx.example.com/calls/WhisperedHeard/whisper?_attempt=1&amp;_name=alice" \
                statusCallbackEvent="initiated ringing answered completed" \
                statusCallback="https://pbx.example.com/calls/WhisperedHeard/callStatus?_attempt=1&amp;_name=alice" statusCallbackMethod="POST">\
                sip:alice@example.com</Sip></Dial></Response>""",
                Dial.to(Sip.at("sip:alice@example.com")
                                .method(HttpMethod.GET)
                                .statusCallbackEvent(CallProgress.values())
                                .statusCallbackMethod(HttpMethod.POST)
                                .into(new AnyResponse.WhisperedHeard("alice", 1)))
                        .recording(DialRecording.from(RecordFrom.ANSWER))
                        .timeout(Duration.ofSeconds(10))
                        .hangupOnStar(true)
                        .callerId("bob")
                        .method(HttpMethod.GET)
                        .then(new AnyResponse.Dialed()));
    }
}
