package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayDialogTest {

    private static final PayDialog EVERYTHING =
            new PayDialog(PayDialog.Input.DTMF, 2, Duration.ofSeconds(10), Optional.of("en-GB"));

    @Test
    void dtmf() {
        assertThat(PayDialog.dtmf())
                .isEqualTo(new PayDialog(PayDialog.Input.DTMF, 1, Duration.ofSeconds(5), Optional.empty()));
    }

    @Test
    void withersChangeOneThing() {
        Duration timeout = Duration.ofSeconds(4);
        assertThat(Changes.between(EVERYTHING, EVERYTHING.maxAttempts(3))).containsOnly(entry("maxAttempts", 3));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.timeout(timeout))).containsOnly(entry("timeout", timeout));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.language("de-DE")))
                .containsOnly(entry("language", Optional.of("de-DE")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void refusesOtherThanOneToThreeAttempts(int maxAttempts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.maxAttempts(maxAttempts))
                .withMessage("pay: maxAttempts " + maxAttempts + " (expected: from 1 to 3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT3S", "PT4.5S"})
    void refusesShortTimeouts(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.timeout(timeout))
                .withMessage("pay: timeout " + timeout + " (expected: whole seconds at least 4)");
    }

    @Test
    void refusesBlankLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.language(""))
                .withMessage("pay: language \"\" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PayDialog(null, 1, Duration.ofSeconds(5), Optional.empty()))
                .withMessage("input");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.timeout(null))
                .withMessage("timeout");
        assertThatNullPointerException()
                .isThrownBy(() -> new PayDialog(PayDialog.Input.DTMF, 1, Duration.ofSeconds(5), null))
                .withMessage("language");
    }
}
