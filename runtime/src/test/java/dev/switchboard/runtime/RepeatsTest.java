package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void tenThousandAnswersAreRememberedWhereNothingElseIsSaid() {
        assertThat(Repeats.within(MINUTE)).isEqualTo(new Repeats(MINUTE, 10_000));
    }

    @Test
    void aMillisecondAndOneAnswerAreTheLeast() {
        assertThat(new Repeats(Duration.ofMillis(1), 1).most()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT0.000999999S, 0", "PT-1S, -1000"})
    void refusesAWindowBelowAMillisecond(Duration window, long millis) {
        assertThatThrownBy(() -> Repeats.within(window))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window in milliseconds: " + millis + " (expected: at least 1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesABoundBelowOne(int most) {
        assertThatThrownBy(() -> new Repeats(MINUTE, most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most: " + most + " (expected: at least 1)");
    }

    @Test
    void refusesAWindowThatNoClockMeasures() {
        Duration longest = Duration.ofNanos(Long.MAX_VALUE);

        assertThat(Repeats.within(longest).window()).isEqualTo(longest);
        assertThatThrownBy(() -> Repeats.within(longest.plusNanos(1))).isInstanceOf(ArithmeticException.class);
    }
}
