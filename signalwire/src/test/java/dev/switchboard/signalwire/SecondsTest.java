package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT5S", "PT6S", "PT1M", "PT2M"})
    void takesWholeSecondsInRange(Duration value) {
        Seconds.check("echo: timeout", value, 5, 120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT4.999999999S", "PT5.5S", "PT2M0.000000001S", "PT2M1S", "PT-5S"})
    void refusesOthers(Duration value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seconds.check("echo: timeout", value, 5, 120))
                .withMessage("echo: timeout " + value + " (expected: whole seconds from 5 to 120)");
    }

    @Test
    void takesAnyNumberFromTheLeast() {
        Seconds.check("pause: length", Duration.ZERO, 0);
        Seconds.check("pause: length", Duration.ofSeconds(Long.MAX_VALUE), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seconds.check("pause: length", Duration.ofMillis(-1), 0))
                .withMessage("pause: length PT-0.001S (expected: whole seconds at least 0)");
    }
}
