package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.Connect;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Start;
import dev.switchboard.signalwire.Stop;
import dev.switchboard.signalwire.StreamCodec;
import dev.switchboard.signalwire.StreamSettings;
import dev.switchboard.signalwire.StreamTrack;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.VirtualAgent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StreamXmlTest {

    private static final String URL = "wss://example.com/audio";
    private static final StreamSettings PLAIN = StreamSettings.to(URL);

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", PLAIN),
                arguments(" name=\"copy\"", PLAIN.name("copy")),
                arguments(" codec=\"L16@16000h\"", PLAIN.codec(StreamCodec.L16_16000)),
                arguments(" codec=\"L16@24000h\"", PLAIN.codec(StreamCodec.L16_24000)),
                arguments(" realtime=\"true\"", PLAIN.realtime(true)),
                arguments(" authBearerToken=\"t0ken&amp;\"", PLAIN.authBearerToken("t0ken&")),
                arguments(" statusCallbackMethod=\"GET\"", PLAIN.statusCallbackMethod(HttpMethod.GET)),
                arguments(
                        " statusCallback=\"https://pbx.example.com/calls/Streamed/stream\"",
                        PLAIN.listener(new AnyResponse.Streamed())),
                arguments(
                        "", PLAIN.codec(StreamCodec.PCMU_8000).realtime(false).statusCallbackMethod(HttpMethod.POST)));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttributeWhereAStreamMayStand(String attributes, StreamSettings settings) {
        String url = " url=\"wss://example.com/audio\"";
        assertThat(Written.of(Start.stream(settings))).isEqualTo("<Start><Stream" + url + attributes + "/></Start>");
        assertThat(Written.of(Connect.stream(settings)))
                .isEqualTo("<Connect><Stream" + url + attributes + "/></Connect>");
    }

    static Stream<Arguments> verbs() {
        String url = "url=\"wss://example.com/audio\"";
        return Stream.of(
                arguments("<Start><Stream " + url + "/></Start>", Start.stream(URL)),
                arguments(
                        "<Start><Stream " + url + "/></Start>",
                        Start.stream(URL).track(StreamTrack.INBOUND)),
                arguments(
                        "<Start><Stream track=\"outbound_track\" " + url + "/></Start>",
                        Start.stream(URL).track(StreamTrack.OUTBOUND)),
                arguments(
                        "<Start><Stream track=\"both_tracks\" " + url + "/></Start>",
                        Start.stream(URL).track(StreamTrack.BOTH)),
                arguments("<Stop><Stream name=\"copy\"/></Stop>", Stop.stream("copy")),
                arguments("<Connect><Stream " + url + "/></Connect>", Connect.stream(URL)),
                arguments("<Connect><Room>my-office</Room></Connect>", Connect.room("my-office")),
                arguments(
                        "<Connect><Room>my-office</Room></Connect>",
                        Connect.room("my-office").method(HttpMethod.POST)),
                arguments(
                        "<Connect method=\"GET\"><Room>my-office</Room></Connect>",
                        Connect.room("my-office").method(HttpMethod.GET)),
                arguments(
                        "<Connect action=\"https://pbx.example.com/calls/Connected/connect\"><Stream " + url
                                + "/></Connect>",
                        Connect.stream(URL).into(new AnyResponse.Connected())),
                arguments(
                        "<Connect><VirtualAgent connectorName=\"project\"/></Connect>",
                        Connect.to(VirtualAgent.of("project"))));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void writesStreamsAndConnections(String expected, Verb verb) {
        assertThat(Written.of(verb)).isEqualTo(expected);
    }

    @Test
    void aStreamMayRunWhileTheCallGoesOn() {
        assertThat(Written.of(Start.stream(PLAIN.name("copy")), Stop.stream("copy"), Connect.room("office")))
                .isEqualTo("<Start><Stream url=\"wss://example.com/audio\" name=\"copy\"/></Start>"
                        + "<Stop><Stream name=\"copy\"/></Stop><Connect><Room>office</Room></Connect>");
    }
}
