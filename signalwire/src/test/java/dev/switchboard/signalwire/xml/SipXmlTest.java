package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.Refer;
import dev.switchboard.signalwire.Secret;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipCodec;
import dev.switchboard.signalwire.SipTransport;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.Sips;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SipXmlTest {

    private static final Sip ADA = Sip.at("sip:ada@example.com");
    private static final SipUri URI = SipUri.of("sip:ada@example.com");

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", ADA),
                arguments("", Sip.at(URI)),
                arguments(" codecs=\"OPUS\"", ADA.codecs(SipCodec.OPUS)),
                arguments(
                        " codecs=\"OPUS,G729,G722,PCMA,PCMU\"",
                        ADA.codecs(SipCodec.OPUS, SipCodec.G729, SipCodec.G722, SipCodec.PCMA, SipCodec.PCMU)),
                arguments(" method=\"GET\"", ADA.method(HttpMethod.GET)),
                arguments(
                        " username=\"ada\" password=\"a&quot;b&lt;c&amp;d\"", ADA.login("ada", Secret.of("a\"b<c&d"))),
                arguments(" sessionTimeout=\"0\"", ADA.sessionTimeout(Duration.ZERO)),
                arguments(" sessionTimeout=\"1800\"", ADA.sessionTimeout(Duration.ofMinutes(30))),
                arguments(" statusCallbackMethod=\"GET\"", ADA.statusCallbackMethod(HttpMethod.GET)),
                arguments(" statusCallbackEvent=\"ringing\"", ADA.statusCallbackEvent(CallProgress.RINGING)),
                arguments(
                        " statusCallbackEvent=\"initiated ringing answered completed\"",
                        ADA.statusCallbackEvent(CallProgress.values())));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttribute(String attributes, Sip sip) {
        assertThat(Written.of(Dial.to(sip))).isEqualTo("<Dial><Sip" + attributes + ">sip:ada@example.com</Sip></Dial>");
    }

    @Test
    void writesNoDefaultUnlessItIsGiven() {
        assertThat(Written.of(Dial.to(ADA))).isEqualTo("<Dial><Sip>sip:ada@example.com</Sip></Dial>");
        assertThat(Written.of(Dial.to(ADA.method(HttpMethod.POST).statusCallbackMethod(HttpMethod.POST))))
                .isEqualTo("<Dial><Sip method=\"POST\" statusCallbackMethod=\"POST\">sip:ada@example.com</Sip></Dial>");
    }

    static Stream<Arguments> legs() {
        return Stream.of(
                arguments(" url=\"https://pbx.example.com/calls/Whispered/whisper\"", new AnyResponse.Whispered()),
                arguments(
                        " statusCallback=\"https://pbx.example.com/calls/Heard/callStatus\"", new AnyResponse.Heard()),
                arguments(
                        " url=\"https://pbx.example.com/calls/WhisperedHeard/whisper"
                                + "?_attempt=1&amp;_name=J%C3%BCrgen+%26+S%C3%B6hne%3F\""
                                + " statusCallback=\"https://pbx.example.com/calls/WhisperedHeard/callStatus"
                                + "?_attempt=1&amp;_name=J%C3%BCrgen+%26+S%C3%B6hne%3F\"",
                        new AnyResponse.WhisperedHeard("Jürgen & Söhne?", 1)));
    }

    @ParameterizedTest
    @MethodSource("legs")
    void writesCallbacksOfTheTargetsHandlersWithItsStateAndNoMac(String attributes, Leg leg) {
        String written = Written.of(Dial.to(ADA.into(leg)));
        assertThat(written)
                .isEqualTo("<Dial><Sip" + attributes + ">sip:ada@example.com</Sip></Dial>")
                .doesNotContain("_mac");
    }

    static Stream<Arguments> uris() {
        return Stream.of(
                arguments("sip:ada@example.com", URI),
                arguments("sips:ada@example.com:5061", SipUri.of("sips:ada@example.com:5061")),
                arguments("sip:ada@example.com;transport=udp", URI.transport(SipTransport.UDP)),
                arguments("sip:ada@example.com;transport=tcp", URI.transport(SipTransport.TCP)),
                arguments("sip:ada@example.com?X-Tenant=acme", URI.header("X-Tenant", "acme")),
                arguments(
                        "sip:ada@example.com;transport=tcp?X-A=1&amp;X-B=2",
                        URI.header("X-A", "1").header("X-B", "2").transport(SipTransport.TCP)),
                arguments("sip:ada@example.com?X-A=a%26b%3Dc%20%C3%BC", URI.header("X-A", "a&b=c ü")),
                arguments(
                        "sip:ada@example.com?X-A=azAZ09[]/?:+$-_.!~*'()", URI.header("X-A", "azAZ09[]/?:+$-_.!~*'()")),
                arguments(
                        "sip:ada@example.com?X-A=%22%23%25%2C%3B%3C%3E%40%5C%5E%60%7B%7C%7D%0A%7F",
                        URI.header("X-A", "\"#%,;<>@\\^`{|}\n\u007f")),
                arguments("sip:ada@example.com?X-A=", URI.header("X-A", "")));
    }

    @ParameterizedTest
    @MethodSource("uris")
    void writesTheUriEscaped(String text, SipUri uri) {
        assertThat(Written.of(Dial.to(Sip.at(uri)))).isEqualTo("<Dial><Sip>" + text + "</Sip></Dial>");
    }

    @Test
    void writesUpToTen() {
        assertThat(Written.of(Dial.to(Sips.of(ADA, Sip.at("sip:bob@example.com")))))
                .isEqualTo("<Dial><Sip>sip:ada@example.com</Sip><Sip>sip:bob@example.com</Sip></Dial>");
        assertThat(Written.of(Dial.to(Sips.of(Collections.nCopies(10, ADA)))))
                .isEqualTo("<Dial>" + "<Sip>sip:ada@example.com</Sip>".repeat(10) + "</Dial>");
    }

    static Stream<Arguments> referrals() {
        return Stream.of(
                arguments("<Refer><Sip>sip:ada@example.com</Sip></Refer>", Refer.to("sip:ada@example.com")),
                arguments(
                        "<Refer><Sip>sip:ada@example.com</Sip></Refer>",
                        Refer.to(ADA).method(HttpMethod.POST)),
                arguments(
                        "<Refer method=\"GET\"><Sip>sip:ada@example.com</Sip></Refer>",
                        Refer.to(ADA).method(HttpMethod.GET)),
                arguments(
                        "<Refer action=\"https://pbx.example.com/calls/Referred/refer\">"
                                + "<Sip username=\"ada\" password=\"secret\">sip:ada@example.com</Sip></Refer>",
                        Refer.to(ADA.login("ada", Secret.of("secret"))).into(new AnyResponse.Referred())));
    }

    @ParameterizedTest
    @MethodSource("referrals")
    void writesRefer(String expected, Refer refer) {
        assertThat(Written.of(refer)).isEqualTo(expected);
    }
}
