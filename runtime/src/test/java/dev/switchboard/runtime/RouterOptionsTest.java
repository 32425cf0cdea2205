package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterOptionsTest {

    private static final CallObserver OBSERVER = observation -> {};
    private static final RequestLimits SMALL = new RequestLimits(1, 2, 3, 4, 5);
    private static final Optional<Repeats> NO_REPEATS = Optional.empty();
    private static final Optional<Duration> NO_DEADLINE = Optional.empty();

    @Test
    void theDefaultsAreTheLoggingObserverTheDefaultLimitsAThousandRequestsAndNoMemory() {
        assertThat(RouterOptions.defaults())
                .isEqualTo(new RouterOptions(
                        CallObserver.logging(), RequestLimits.defaults(), 1_000, NO_REPEATS, NO_DEADLINE));
    }

    @Test
    void eachOptionIsChangedAlone() {
        RouterOptions options = new RouterOptions(OBSERVER, SMALL, 2, NO_REPEATS, NO_DEADLINE);
        Repeats repeats = Repeats.within(Duration.ofMinutes(1));

        assertThat(options.limits(RequestLimits.defaults()))
                .isEqualTo(new RouterOptions(OBSERVER, RequestLimits.defaults(), 2, NO_REPEATS, NO_DEADLINE));
        assertThat(options.maxInFlight(7)).isEqualTo(new RouterOptions(OBSERVER, SMALL, 7, NO_REPEATS, NO_DEADLINE));
        assertThat(options.observer(CallObserver.logging()))
                .isEqualTo(new RouterOptions(CallObserver.logging(), SMALL, 2, NO_REPEATS, NO_DEADLINE));
        assertThat(options.deadline(Duration.ofSeconds(3)))
                .isEqualTo(new RouterOptions(OBSERVER, SMALL, 2, NO_REPEATS, Optional.of(Duration.ofSeconds(3))));
        assertThat(options.repeats(repeats))
                .isEqualTo(new RouterOptions(OBSERVER, SMALL, 2, Optional.of(repeats), NO_DEADLINE));
        assertThat(options).isEqualTo(new RouterOptions(OBSERVER, SMALL, 2, NO_REPEATS, NO_DEADLINE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesALimitBelowOneByName(int limit) {
        assertThatThrownBy(() -> RouterOptions.defaults().maxInFlight(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxInFlight: " + limit + " (expected: at least 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.000999999S", "PT-1S"})
    void refusesADeadlineBelowAMillisecond(Duration deadline) {
        assertThatThrownBy(() -> RouterOptions.defaults().deadline(deadline))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("deadline in ms: ")
                .hasMessageEndingWith(" (expected: at least 1)");
    }

    @Test
    void aDeadlineMayBeAsLongAsCanBe() {
        assertThat(RouterOptions.defaults()
                        .deadline(ChronoUnit.FOREVER.getDuration())
                        .deadline())
                .contains(ChronoUnit.FOREVER.getDuration());
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNoObserver() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RouterOptions(null, SMALL, 1, NO_REPEATS, NO_DEADLINE))
                .withMessage("observer");
    }
}
