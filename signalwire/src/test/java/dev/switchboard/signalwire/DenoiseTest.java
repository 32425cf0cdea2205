package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class DenoiseTest {

    @Test
    void onAndOff() {
        assertThat(Denoise.on()).isEqualTo(new Denoise(Denoise.Mode.ON));
        assertThat(Denoise.off()).isEqualTo(new Denoise(Denoise.Mode.OFF));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Denoise(null)).withMessage("mode");
    }
}
