package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

    @Test
    void aMinute() {
        assertThat(Echo.back()).isEqualTo(new Echo(Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT5S", "PT2M"})
    void takesFiveSecondsToTwoMinutes(Duration timeout) {
        assertThat(Echo.back().timeout(timeout)).isEqualTo(new Echo(timeout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT4S", "PT2M1S", "PT5.5S"})
    void refusesOthers(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Echo.back().timeout(timeout))
                .withMessage("echo: timeout " + timeout + " (expected: whole seconds from 5 to 120)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Echo(null)).withMessage("timeout");
    }
}
