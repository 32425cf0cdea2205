package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterOptionsTest {

    private static final CallObserver OBSERVER = observation -> {};

    @Test
    void theDefaultsAreTheLoggingObserver64KibAndAThousandRequests() {
        assertThat(RouterOptions.defaults()).isEqualTo(new RouterOptions(CallObserver.logging(), 65_536, 1_000));
    }

    @Test
    void eachOptionIsChangedAlone() {
        RouterOptions options = new RouterOptions(OBSERVER, 1, 2);

        assertThat(options.maxBodyBytes(7)).isEqualTo(new RouterOptions(OBSERVER, 7, 2));
        assertThat(options.maxInFlight(7)).isEqualTo(new RouterOptions(OBSERVER, 1, 7));
        assertThat(options.observer(CallObserver.logging())).isEqualTo(new RouterOptions(CallObserver.logging(), 1, 2));
        assertThat(options).isEqualTo(new RouterOptions(OBSERVER, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesALimitBelowOneByName(int limit) {
        assertThatThrownBy(() -> RouterOptions.defaults().maxBodyBytes(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBodyBytes: " + limit + " (expected: at least 1)");
        assertThatThrownBy(() -> RouterOptions.defaults().maxInFlight(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxInFlight: " + limit + " (expected: at least 1)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNoObserver() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RouterOptions(null, 1, 1))
                .withMessage("observer");
    }
}
