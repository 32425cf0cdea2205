package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "0123456789*#ABCD", "wwW9"})
    void once(String digits) {
        assertThat(PlayDigits.of(digits)).isEqualTo(new PlayDigits(digits, 1));
    }

    @Test
    void loop() {
        assertThat(Changes.between(PlayDigits.of("1"), PlayDigits.of("1").loop(0)))
                .containsOnly(entry("loop", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayDigits.of("1").loop(-1))
                .withMessage("play: loop -1 (expected: at least 0)");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "12 34,** **", "+15551234567,+***********", "1E,*E", "a,a"})
    void refusesOtherCharactersAndHidesDigits(String digits, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayDigits.of(digits))
                .withMessage("play: digits \"" + shown
                        + "\" (expected: one or more of 0-9, *, #, A-D, and w or W for a pause)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> PlayDigits.of(null)).withMessage("digits");
    }
}
