package dev.switchboard.signalwire.ssml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import dev.switchboard.signalwire.Changes;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Break EVERYTHING = new Break(Break.Strength.WEAK, Optional.of(new Break.Time(SECOND)));

    @Test
    void of() {
        assertThat(Break.of(Break.Strength.STRONG)).isEqualTo(new Break(Break.Strength.STRONG, Optional.empty()));
        assertThat(Break.of(SECOND)).isEqualTo(new Break(Break.Strength.MEDIUM, Optional.of(new Break.Time(SECOND))));
    }

    @Test
    void withersChangeOneThing() {
        Duration time = Duration.ofMillis(500);
        assertThat(Changes.between(EVERYTHING, EVERYTHING.strength(Break.Strength.NONE)))
                .containsOnly(entry("strength", Break.Strength.NONE));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.time(time)))
                .containsOnly(entry("time", Optional.of(new Break.Time(time))));
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0ms", "PT0.5S,500ms", "PT2S,2000ms", "PT10S,10000ms"})
    void writesMilliseconds(Duration duration, String text) {
        assertThat(new Break.Time(duration).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.001S", "PT0.0005S", "PT10.001S", "PT11S"})
    void refusesOtherTimes(Duration duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Break.of(duration))
                .withMessage("break: time " + duration + " (expected: whole milliseconds from 0 to 10 seconds)");
    }

    @Test
    void hasNoText() {
        assertThat(EVERYTHING.length()).isZero();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Break.of((Break.Strength) null))
                .withMessage("strength");
        assertThatNullPointerException()
                .isThrownBy(() -> Break.of((Duration) null))
                .withMessage("duration");
        assertThatNullPointerException()
                .isThrownBy(() -> new Break(Break.Strength.WEAK, null))
                .withMessage("time");
    }
}
