package dev.switchboard.sound;

import java.time.Duration;
import java.util.Locale;

/**
 * The format of uncompressed sound: PCM, little-endian as in each WAV file.
 *
 * @param channels how many sounds run side by side, from 1: 1 is mono
 * @param bits how many bits each sample of a channel has, from 1
 * @param sampleRate how many samples each channel has in a second, in hertz from 1
 */
public record SoundFormat(int channels, int bits, int sampleRate) {

    /** What phone providers play: mono, 16 bit, 8 kHz. sipgate plays nothing else, and says nothing about it. */
    public static final SoundFormat TELEPHONY = new SoundFormat(1, 16, 8_000);

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    /**
     * A format.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public SoundFormat {
        require("channels", channels);
        require("bits", bits);
        require("sampleRate", sampleRate);
    }

    private static void require(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("sound format: " + name + " " + number + " (expected: at least 1)");
        }
    }

    /** How many bytes one sample of all channels takes. */
    long frameBytes() {
        return channels * ((bits + (long) Byte.SIZE - 1) / Byte.SIZE);
    }

    /** How long so many bytes sound. Seconds and the rest apart, since bytes times nanoseconds would not fit a long. */
    Duration durationOf(long bytes) {
        long frames = bytes / frameBytes();
        return Duration.ofSeconds(frames / sampleRate, frames % sampleRate * NANOS_PER_SECOND / sampleRate);
    }

    /** For people, such as {@code 8,000 Hz, 1 channel, 16 bit}. */
    @Override
    public String toString() {
        return text(sampleRate, channels, bits);
    }

    static String text(long sampleRate, int channels, int bits) {
        return String.format(
                Locale.ROOT, "%,d Hz, %,d channel%s, %,d bit", sampleRate, channels, channels == 1 ? "" : "s", bits);
    }
}
