package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.Denoise;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.Echo;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.Redirect;
import dev.switchboard.signalwire.RedirectToUrl;
import dev.switchboard.signalwire.Reject;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sms;
import dev.switchboard.signalwire.Verb;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OtherVerbsXmlTest {

    private static final Sms HELLO = Sms.text("Hello.");
    private static final Redirect<AnyResponse.Moved> MOVED = Redirect.to(new AnyResponse.Moved());

    static Stream<Arguments> verbs() {
        String moved = "https://pbx.example.com/calls/Moved/redirect";
        return Stream.of(
                arguments("<Hangup/>", Hangup.now()),
                arguments("<Reject/>", Reject.rejected()),
                arguments("<Reject reason=\"busy\"/>", Reject.busy()),
                arguments("<Redirect>" + moved + "</Redirect>", MOVED),
                arguments("<Redirect>" + moved + "</Redirect>", MOVED.method(HttpMethod.POST)),
                arguments("<Redirect method=\"GET\">" + moved + "</Redirect>", MOVED.method(HttpMethod.GET)),
                arguments(
                        "<Redirect>https://example.com/a?b=1&amp;c=2</Redirect>",
                        RedirectToUrl.of("https://example.com/a?b=1&c=2")),
                arguments("<Redirect>../menu</Redirect>", RedirectToUrl.of("../menu")),
                arguments(
                        "<Redirect method=\"GET\">/menu</Redirect>",
                        RedirectToUrl.of("/menu").method(HttpMethod.GET)),
                arguments(
                        "<Redirect>/menu</Redirect>", RedirectToUrl.of("/menu").method(HttpMethod.POST)),
                arguments("<Sms>Hello.</Sms>", HELLO),
                arguments("<Sms>5 &lt; 6 &amp; 7</Sms>", Sms.text("5 < 6 & 7")),
                arguments("<Sms to=\"+15551234567\">Hello.</Sms>", HELLO.to("+15551234567")),
                arguments("<Sms from=\"+15551234567\">Hello.</Sms>", HELLO.from(PhoneNumber.of("+15551234567"))),
                arguments("<Sms method=\"GET\">Hello.</Sms>", HELLO.method(HttpMethod.GET)),
                arguments("<Sms>Hello.</Sms>", HELLO.method(HttpMethod.POST)),
                arguments(
                        "<Sms action=\"https://pbx.example.com/calls/Texted/sms\">Hello.</Sms>",
                        HELLO.into(new AnyResponse.Texted())),
                arguments(
                        "<Sms action=\"https://pbx.example.com/calls/TextedTold/sms\""
                                + " statusCallback=\"https://pbx.example.com/calls/TextedTold/smsStatus\">Hello.</Sms>",
                        HELLO.into(new AnyResponse.TextedTold())),
                arguments("<Denoise>on</Denoise>", Denoise.on()),
                arguments("<Denoise>off</Denoise>", Denoise.off()),
                arguments("<Echo/>", Echo.back()),
                arguments("<Echo/>", Echo.back().timeout(Duration.ofSeconds(60))),
                arguments("<Echo timeout=\"5\"/>", Echo.back().timeout(Duration.ofSeconds(5))),
                arguments("<Echo timeout=\"120\"/>", Echo.back().timeout(Duration.ofMinutes(2))));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void writesTheVerb(String expected, Verb verb) {
        assertThat(Written.of(verb)).isEqualTo(expected);
    }

    @Test
    void writesVerbsInTheirOrder() {
        assertThat(Written.of(
                        Denoise.on(),
                        Say.text("One moment."),
                        Pause.oneSecond(),
                        Dial.to("+15551234567"),
                        HELLO,
                        Say.text("Nobody is there."),
                        Hangup.now()))
                .isEqualTo("<Denoise>on</Denoise><Say>One moment.</Say><Pause/><Dial>+15551234567</Dial>"
                        + "<Sms>Hello.</Sms><Say>Nobody is there.</Say><Hangup/>");
    }

    @Test
    void anEmptyResponseIsARootAlone() {
        assertThat(Written.document(Response.of())).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Response/>""");
    }
}
