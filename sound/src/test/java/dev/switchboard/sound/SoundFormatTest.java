package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SoundFormatTest {

    @Test
    void phonesPlayOneFormat() {
        assertThat(SoundFormat.TELEPHONY).hasToString("8,000 Hz, 1 channel, 16 bit");
    }

    @Test
    void theAnnotationAsksForTheSameByDefault() {
        for (Method member : Wav.class.getDeclaredMethods()) {
            assertThat(SoundFormat.TELEPHONY).extracting(member.getName()).isEqualTo(member.getDefaultValue());
        }
        assertThat(Wav.class.getDeclaredMethods()).hasSize(3);
    }

    @Test
    void numbersBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoundFormat(0, 16, 8_000))
                .withMessage("sound format: channels 0 (expected: at least 1)");
        assertThatIllegalArgumentException().isThrownBy(() -> new SoundFormat(1, 0, 8_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoundFormat(1, 16, -1));
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        SoundLimits limits = SoundLimits.defaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.maxBytes(43))
                .withMessage("sound limits: maxBytes 43 (expected: at least 44)");
        assertThatIllegalArgumentException().isThrownBy(() -> limits.maxRemembered(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.timeout(Duration.ZERO))
                .withMessage("sound limits: timeout PT0S (expected: more than zero, at most a day)");
        assertThatIllegalArgumentException().isThrownBy(() -> limits.timeout(Duration.ofDays(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.maxAge(Duration.ofSeconds(-1)))
                .withMessage("sound limits: maxAge PT-1S (expected: zero or more)");
        assertThat(limits.maxAge(Duration.ZERO).maxRemembered(1).maxBytes(44).timeout(Duration.ofDays(1)))
                .isEqualTo(new SoundLimits(44, Duration.ofDays(1), 1, Duration.ZERO));
    }
}
