package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line takes a request, whatever a proxy in front does with the path of {@code BASE_URL}. */
class PhoneLinesTest {

    private static final BaseUrl URL = BaseUrl.of("https://pbx.example.com/calls");

    private final Lines lines = new Lines(Lines.OPEN);
    private final CallRouter both = CallRouter.firstOf(
            SupportLineRouter.create(lines.line, URL, CallbackKey.perProcess(), RequestVerifier.insecureAcceptAll()),
            DeskLineRouter.create(
                    lines.deskLine,
                    BaseUrl.of(URL.text() + "/" + Company.DESKS_PATH),
                    RequestVerifier.insecureAcceptAll()));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/calls", "/calls/", "/prefix/calls"})
    void theSupportLineHasTheBaseUrl(String path) {
        assertThat(answer(path, "from=492111234567&to=493023125100")).contains("<Gather onData=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signalwire", "/signalwire/", "/calls/signalwire", "/prefix/calls/signalwire"})
    void theDesksHaveWhatIsBelowIt(String path) {
        assertThat(answer(path, "CallSid=1&From=%2B492111234567"))
                .contains("<Dial ")
                .contains("action=\"https://pbx.example.com/calls/signalwire/AfterDesks/dialAction\"");
    }

    @Test
    void whatIsNoUrlOfTheDesksIsNoCallOfTheSupportLineEither() {
        Webhook webhook = Webhook.post("/signalwire/nothing", "from=492111234567&to=493023125100");

        assertThat(both.match(webhook)).isEmpty();
        assertThat(both.handle(webhook).text()).endsWith("<Response/>");
        assertThat(lines.callers.who("")).isEmpty();
    }

    @Test
    void bothStop() {
        both.stop();

        assertThat(both.handle(Webhook.post("/", "from=1&to=2")).status()).isEqualTo(503);
        assertThat(both.handle(Webhook.post("/signalwire", "CallSid=1")).status())
                .isEqualTo(503);
    }

    private String answer(String path, String form) {
        Match match = both.match(Webhook.post(path, form)).orElseThrow();
        assertThat(both.handle(Webhook.post(path, form)).text())
                .isEqualTo(match.answer().text());
        return match.answer().text();
    }
}
