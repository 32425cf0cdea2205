package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatherTest {

    private static final String WELCOME = "https://example.com/welcome.wav";
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private record Pin(int attempt) implements Menu {}

    @Test
    void digits() {
        Gather<Pin> gather = Gather.digits(4).into(new Pin(1));
        assertThat(gather).isEqualTo(new Gather<>(new Pin(1), 4, TWO_SECONDS, Optional.empty(), Optional.empty()));
    }

    @Test
    void everything() {
        Gather<Pin> gather = Gather.digits(1)
                .timeout(Duration.ofMillis(1500))
                .type(Gather.Type.DTMF)
                .play(WELCOME)
                .into(new Pin(2));
        assertThat(gather)
                .isEqualTo(new Gather<>(
                        new Pin(2),
                        1,
                        Duration.ofMillis(1500),
                        Optional.of(Gather.Type.DTMF),
                        Optional.of(Play.url(WELCOME))));
    }

    @Test
    void orderDoesNotMatter() {
        assertThat(Gather.digits(1).play(WELCOME).type(Gather.Type.DTMF).timeout(Duration.ZERO))
                .isEqualTo(Gather.digits(1)
                        .timeout(Duration.ZERO)
                        .type(Gather.Type.DTMF)
                        .play(WELCOME));
    }

    @Test
    void playTakesTextUriAndVerb() {
        assertThat(Gather.digits(1).play(WELCOME))
                .isEqualTo(Gather.digits(1).play(URI.create(WELCOME)))
                .isEqualTo(Gather.digits(1).play(Play.url(WELCOME)));
    }

    @Test
    void leavesTheQuestionAsItWas() {
        Gather.Question question = Gather.digits(1);
        assertThat(question.timeout(Duration.ZERO).type(Gather.Type.DTMF).play(WELCOME))
                .isNotEqualTo(question);
        assertThat(question).isEqualTo(Gather.digits(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, Integer.MAX_VALUE})
    void takesOneDigitAndMore(int maxDigits) {
        assertThat(Gather.digits(maxDigits).into(new Pin(1)).maxDigits()).isEqualTo(maxDigits);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesLessThanOneDigit(int maxDigits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gather.digits(maxDigits))
                .withMessage("gather: maxDigits " + maxDigits + " (expected: at least 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.001S", "PT2S", "PT24H"})
    void takesWholeMillisecondsFromZero(Duration timeout) {
        assertThat(Gather.digits(1).timeout(timeout).into(new Pin(1)).timeout()).isEqualTo(timeout);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.001S", "PT-1S", "PT-0.0000005S", "PT0.000000001S", "PT1.0015S", "PT24H0.001S"})
    void refusesOtherTimeouts(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gather.digits(1).timeout(timeout))
                .withMessage(
                        "gather: timeout " + timeout + " (expected: whole milliseconds, not negative, at most a day)");
    }

    @ParameterizedTest
    @CsvSource({"/welcome.wav", "ftp://example.com/welcome.wav", "http:///welcome.wav"})
    void refusesUrlsThatPlayRefuses(String url) {
        String message =
                "play: another URL (expected: an absolute http or https URL, such as https://example.com/hello.wav)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gather.digits(1).play(url))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gather.digits(1).play(URI.create(url)))
                .withMessage(message);
    }

    @Test
    void refusesNull() {
        Pin pin = new Pin(1);
        assertThatNullPointerException()
                .isThrownBy(() -> Gather.digits(1).into(null))
                .withMessage("menu");
        assertThatNullPointerException()
                .isThrownBy(() -> Gather.digits(1).timeout(null))
                .withMessage("timeout");
        assertThatNullPointerException()
                .isThrownBy(() -> new Gather<>(pin, 1, TWO_SECONDS, null, Optional.empty()))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> new Gather<>(pin, 1, TWO_SECONDS, Optional.empty(), null))
                .withMessage("play");
        assertThatNullPointerException().isThrownBy(() -> Gather.digits(1).type(null));
        assertThatNullPointerException().isThrownBy(() -> Gather.digits(1).play((String) null));
        assertThatNullPointerException().isThrownBy(() -> Gather.digits(1).play((URI) null));
        assertThatNullPointerException().isThrownBy(() -> Gather.digits(1).play((Play) null));
    }
}
