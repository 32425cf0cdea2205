package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import dev.switchboard.sound.SoundException.Reason;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, there is an announcement or the one exception, and little memory is taken. */
class HostileBytesTest {

    private static final int ROUNDS = 20_000;
    private static final byte[] RICH = Wavs.file(
            Wavs.chunk("LIST", new byte[9]),
            Wavs.extensible(1, "000000001000800000AA00389B71"),
            Wavs.chunk("fact", new byte[4]),
            Wavs.data(50));

    private final Random random = new Random(8_000);

    private static boolean plays(byte[] bytes) {
        try {
            return !Announcement.of("a.wav", bytes).duration().isNegative();
        } catch (SoundException e) {
            assertThat(e.reason()).isNotEqualTo(Reason.UNREADABLE);
            return false;
        }
    }

    private static boolean converts(byte[] bytes) {
        try {
            return Announcement.convert("a.wav", bytes).length > 0;
        } catch (SoundException e) {
            return false;
        }
    }

    @Test
    void aFileThatIsCutOffAnywhereDoesNotPlay() {
        assertThat(plays(RICH)).isTrue();
        for (int length = 0; length < RICH.length; length++) {
            assertThat(plays(Arrays.copyOf(RICH, length)))
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void aFileThatIsCutOffAnywhereIsConvertedOrRefused() {
        assertThat(converts(RICH)).isTrue();
        assertThat(converts(new byte[0])).isFalse();
        for (int length = 0; length < RICH.length; length++) {
            converts(Arrays.copyOf(RICH, length));
        }
    }

    @Test
    void changedBytesPlayOrAreRefused() {
        int playing = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed = RICH.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            playing += plays(changed) ? 1 : 0;
        }
        assertThat(playing).isBetween(1, ROUNDS - 1);
    }

    @Test
    void changedBytesAreConvertedOrRefused() {
        int converting = 0;
        for (int round = 0; round < ROUNDS / 10; round++) {
            byte[] changed = RICH.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            converting += converts(changed) ? 1 : 0;
        }
        assertThat(converting).isBetween(1, ROUNDS / 10 - 1);
    }

    @Test
    void randomBytesAreRefused() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(plays(bytes)).isFalse();
            byte[] chunks = Wavs.joined(Wavs.file(), bytes);
            assertThat(plays(chunks)).isFalse();
        }
    }

    @Test
    void noSizeInAFileTakesMemory() {
        byte[] greedy =
                Wavs.joined(Wavs.file(Wavs.format(1, 1, 16, 8_000)), Wavs.head("data", 0x7000_0000L), new byte[10]);
        byte[] greedyChunk = Wavs.joined(Wavs.file(), Wavs.head("fmt ", 0xF_FFFFL), new byte[10]);
        if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads) {
            plays(greedy);
            plays(greedyChunk);
            long before = threads.getCurrentThreadAllocatedBytes();
            plays(greedy);
            plays(greedyChunk);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(200_000);
        } else {
            fail("this JVM does not count");
        }
    }
}
