package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLimitsTest {

    @Test
    void theDefaultsAreGenerousForAFormAndSmallForAMachine() {
        assertThat(RequestLimits.defaults()).isEqualTo(new RequestLimits(65_536, 1_000, 256, 16_384, 500));
    }

    @Test
    void eachLimitIsChangedAlone() {
        RequestLimits limits = new RequestLimits(1, 2, 3, 4, 5);

        assertThat(limits.maxBodyBytes(7)).isEqualTo(new RequestLimits(7, 2, 3, 4, 5));
        assertThat(limits.maxParameters(7)).isEqualTo(new RequestLimits(1, 7, 3, 4, 5));
        assertThat(limits.maxNameBytes(7)).isEqualTo(new RequestLimits(1, 2, 7, 4, 5));
        assertThat(limits.maxValueBytes(7)).isEqualTo(new RequestLimits(1, 2, 3, 7, 5));
        assertThat(limits.maxRepeats(7)).isEqualTo(new RequestLimits(1, 2, 3, 4, 7));
        assertThat(limits).isEqualTo(new RequestLimits(1, 2, 3, 4, 5));
    }

    @Test
    void oneIsEnough() {
        assertThat(new RequestLimits(1, 1, 1, 1, 1).maxBodyBytes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesALimitBelowOneByName(int limit) {
        RequestLimits limits = RequestLimits.defaults();

        assertRefused("maxBodyBytes", limit, () -> limits.maxBodyBytes(limit));
        assertRefused("maxParameters", limit, () -> limits.maxParameters(limit));
        assertRefused("maxNameBytes", limit, () -> limits.maxNameBytes(limit));
        assertRefused("maxValueBytes", limit, () -> limits.maxValueBytes(limit));
        assertRefused("maxRepeats", limit, () -> limits.maxRepeats(limit));
    }

    private static void assertRefused(String name, int limit, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + ": " + limit + " (expected: at least 1)");
    }
}
