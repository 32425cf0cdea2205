package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterOptionsTest {

    private static final CallObserver OBSERVER = observation -> {};
    private static final RequestLimits SMALL = new RequestLimits(1, 2, 3, 4, 5);

    @Test
    void theDefaultsAreTheLoggingObserverTheDefaultLimitsAThousandRequestsAndNoMemory() {
        assertThat(RouterOptions.defaults())
                .isEqualTo(
                        new RouterOptions(CallObserver.logging(), RequestLimits.defaults(), 1_000, Optional.empty()));
    }

    @Test
    void eachOptionIsChangedAlone() {
        RouterOptions options = new RouterOptions(OBSERVER, SMALL, 2, Optional.empty());
        Repeats repeats = Repeats.within(Duration.ofMinutes(1));

        assertThat(options.limits(RequestLimits.defaults()))
                .isEqualTo(new RouterOptions(OBSERVER, RequestLimits.defaults(), 2, Optional.empty()));
        assertThat(options.maxInFlight(7)).isEqualTo(new RouterOptions(OBSERVER, SMALL, 7, Optional.empty()));
        assertThat(options.observer(CallObserver.logging()))
                .isEqualTo(new RouterOptions(CallObserver.logging(), SMALL, 2, Optional.empty()));
        assertThat(options.repeats(repeats)).isEqualTo(new RouterOptions(OBSERVER, SMALL, 2, Optional.of(repeats)));
        assertThat(options).isEqualTo(new RouterOptions(OBSERVER, SMALL, 2, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesALimitBelowOneByName(int limit) {
        assertThatThrownBy(() -> RouterOptions.defaults().maxInFlight(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxInFlight: " + limit + " (expected: at least 1)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNoObserver() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RouterOptions(null, SMALL, 1, Optional.empty()))
                .withMessage("observer");
    }
}
