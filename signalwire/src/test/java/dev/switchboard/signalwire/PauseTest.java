package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseTest {

    @Test
    void oneSecond() {
        assertThat(Pause.oneSecond()).isEqualTo(new Pause(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT8S", "PT1H"})
    void takesWholeSeconds(Duration length) {
        assertThat(Pause.of(length)).isEqualTo(new Pause(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT0.5S"})
    void refusesOthers(Duration length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pause.of(length))
                .withMessage("pause: length " + length + " (expected: whole seconds at least 0)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Pause.of(null)).withMessage("length");
    }
}
