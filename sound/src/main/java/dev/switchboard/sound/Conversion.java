package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Makes a WAV file for phones of what the JDK can read. The JDK decodes; channels and sample rate are ours. The only class
 * that needs {@code java.desktop}.
 */
final class Conversion {

    static final int MOST_BYTES = 64 << 20;

    /** A codec that packs tightly may hold more sound than its bytes tell. So many are {@code MOST_BYTES} of a CD. */
    private static final int MOST_FRAMES = 16 << 20;

    private static final float LOWEST_RATE = 4_000;
    private static final float HIGHEST_RATE = 384_000;
    private static final int MOST_CHANNELS = 64;
    private static final int FRAMES_AT_ONCE = 4_096;
    private static final String EXPECTED = "WAV, AIFF or AU that the JDK can decode";

    private Conversion() {}

    /** The bytes of the WAV file. */
    static byte[] convert(String name, byte[] sound) {
        if (sound.length > MOST_BYTES) {
            throw tooLarge(name, MOST_BYTES + " bytes");
        }
        try (AudioInputStream encoded = AudioSystem.getAudioInputStream(new ByteArrayInputStream(sound))) {
            AudioFormat format = encoded.getFormat();
            requireUsual(name, format);
            AudioFormat pcm = new AudioFormat(format.getSampleRate(), Short.SIZE, format.getChannels(), true, false);
            try (AudioInputStream decoded = AudioSystem.getAudioInputStream(pcm, encoded)) {
                return converted(name, mixed(name, decoded, format.getChannels()), format.getSampleRate());
            }
        } catch (UnsupportedAudioFileException e) {
            throw new SoundException(Reason.WRONG_FORMAT, name, kind(name, sound), EXPECTED, e);
        } catch (SoundException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The decoders believe what a file says of itself.
            throw new SoundException(Reason.DAMAGED, name, "a file that the JDK fails on", EXPECTED, e);
        }
    }

    private static String kind(String name, byte[] sound) {
        if (FileKind.isWav(sound)) {
            try {
                return new WavReader(name, new ByteArrayInputStream(sound), MOST_BYTES)
                        .header()
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // bytes in memory do not fail
            }
        }
        return FileKind.of(sound);
    }

    private static byte[] converted(String name, float[] mono, float rate) {
        SoundFormat format = SoundFormat.TELEPHONY;
        int most = SoundLimits.defaults().maxBytes();
        double frames = mono.length / (double) rate * format.sampleRate();
        if (frames * format.frameBytes() > most - WavBytes.HEADER_BYTES) {
            throw tooLarge(name, most + " bytes when it is converted");
        }
        float[] samples = Resampler.convert(mono, rate, format.sampleRate());
        if (samples.length == 0) {
            throw new SoundException(Reason.NO_SOUND, name, "no sound", "at least one sample");
        }
        return WavBytes.of(samples);
    }

    private static void requireUsual(String name, AudioFormat format) {
        float rate = format.getSampleRate();
        int channels = format.getChannels();
        if (!(rate >= LOWEST_RATE && rate <= HIGHEST_RATE) || channels < 1 || channels > MOST_CHANNELS) {
            throw new SoundException(
                    Reason.WRONG_FORMAT,
                    name,
                    String.format(Locale.ROOT, "%,.0f Hz, %d channels", rate, channels),
                    "4,000 to 384,000 Hz, 1 to 64 channels");
        }
    }

    /** The mean of all channels, from -1 to 1. */
    private static float[] mixed(String name, AudioInputStream pcm, int channels) throws IOException {
        int frameBytes = channels * Short.BYTES;
        float[] mono = new float[FRAMES_AT_ONCE];
        int frames = 0;
        byte[] block = pcm.readNBytes(FRAMES_AT_ONCE * frameBytes);
        while (block.length >= frameBytes) {
            int more = block.length / frameBytes;
            if (frames + more > MOST_FRAMES) {
                throw tooLarge(name, MOST_FRAMES + " samples");
            }
            if (frames + more > mono.length) {
                mono = Arrays.copyOf(mono, Math.max(frames + more, 2 * mono.length));
            }
            for (int i = 0; i < more; i++) {
                int sum = 0;
                for (int at = i * frameBytes; at < (i + 1) * frameBytes; at += Short.BYTES) {
                    sum += (block[at] & 0xFF) | block[at + 1] << Byte.SIZE;
                }
                mono[frames++] = sum / (float) channels / -Short.MIN_VALUE;
            }
            block = pcm.readNBytes(FRAMES_AT_ONCE * frameBytes);
        }
        return Arrays.copyOf(mono, frames);
    }

    private static SoundException tooLarge(String name, String most) {
        return new SoundException(Reason.TOO_LARGE, name, "more than " + most, "a shorter sound");
    }
}
