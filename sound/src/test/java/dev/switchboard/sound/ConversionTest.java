package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.switchboard.sound.SoundException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntToDoubleFunction;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tone that phones transmit comes through any format as loud as it was, and one that they do not is gone. */
class ConversionTest {

    private static final double LOUD = 0.5;
    private static final int PHONE = 8_000;

    /** The samples of a tone, of one second, in 16 bits and so many equal channels. */
    private static AudioInputStream tone(double hertz, float rate, int channels) {
        return sound(i -> LOUD * Math.sin(2 * Math.PI * hertz * i / rate), rate, channels);
    }

    private static AudioInputStream sound(IntToDoubleFunction samples, float rate, int channels) {
        int frames = (int) rate;
        ByteBuffer bytes = ByteBuffer.allocate(frames * channels * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames; i++) {
            for (int channel = 0; channel < channels; channel++) {
                bytes.putShort((short) Math.round(samples.applyAsDouble(i) * 32_767));
            }
        }
        return new AudioInputStream(
                new ByteArrayInputStream(bytes.array()), new AudioFormat(rate, 16, channels, true, false), frames);
    }

    private static byte[] file(AudioInputStream sound, AudioFileFormat.Type type) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioSystem.write(sound, type, file);
        return file.toByteArray();
    }

    private static double[] converted(byte[] file) {
        byte[] wav = Announcement.convert("a.wav", file);
        assertThat(Announcement.of("converted.wav", wav).duration())
                .isBetween(Duration.ofMillis(999), Duration.ofMillis(1_001));
        ByteBuffer samples = ByteBuffer.wrap(wav, 44, wav.length - 44).order(ByteOrder.LITTLE_ENDIAN);
        double[] converted = new double[samples.remaining() / 2];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = samples.getShort() / 32_768.0;
        }
        return converted;
    }

    /** How loud a tone is in the middle of a sound, apart from all others. */
    private static double loudness(double[] samples, double hertz) {
        double sine = 0;
        double cosine = 0;
        int from = 1_000;
        int to = 7_000;
        for (int i = from; i < to; i++) {
            sine += samples[i] * Math.sin(2 * Math.PI * hertz * i / PHONE);
            cosine += samples[i] * Math.cos(2 * Math.PI * hertz * i / PHONE);
        }
        return 2 * Math.hypot(sine, cosine) / (to - from);
    }

    private static double loudest(double[] samples) {
        double loudest = 0;
        for (int i = 1_000; i < 7_000; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    @ParameterizedTest
    @ValueSource(floats = {44_100, 48_000, 22_050, 16_000, 11_025, 96_000, 8_000})
    void whatPhonesTransmitStaysAsLoudAsItWas(float rate) throws IOException {
        for (double hertz : new double[] {200, 300, 1_000, 2_500, 3_400}) {
            assertThat(loudness(converted(file(tone(hertz, rate, 1), AudioFileFormat.Type.WAVE)), hertz))
                    .as("%s Hz at %s Hz", hertz, rate)
                    .isEqualTo(LOUD, within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {44_100, 48_000, 22_050, 16_000, 96_000})
    void whatPhonesDoNotTransmitIsGone(float rate) throws IOException {
        for (double hertz : new double[] {4_100, 5_000, 6_000, 7_000, 7_900}) {
            assertThat(loudest(converted(file(tone(hertz, rate, 1), AudioFileFormat.Type.WAVE))))
                    .as("%s Hz at %s Hz", hertz, rate)
                    .isLessThan(0.001);
        }
    }

    @Test
    void aLowerRateIsRaised() throws IOException {
        double[] samples = converted(file(tone(1_000, 4_000, 1), AudioFileFormat.Type.WAVE));
        assertThat(loudness(samples, 1_000)).isEqualTo(LOUD, within(0.01));
        assertThat(loudness(samples, 3_000)).isLessThan(0.001);
    }

    @ParameterizedTest
    @CsvSource({"WAVE,44100,1", "WAVE,44100,2", "WAVE,48000,6", "AIFF,44100,2", "AU,22050,2", "AU,8000,1"})
    void filesOfTheJdkAreRead(String type, float rate, int channels) throws IOException {
        AudioFileFormat.Type[] all = {AudioFileFormat.Type.WAVE, AudioFileFormat.Type.AIFF, AudioFileFormat.Type.AU};
        AudioFileFormat.Type wanted = java.util.Arrays.stream(all)
                .filter(known -> known.toString().equals(type))
                .findFirst()
                .orElseThrow();
        assertThat(loudness(converted(file(tone(1_000, rate, channels), wanted)), 1_000))
                .isEqualTo(LOUD, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "ULAW,8,8000",
        "ALAW,8,8000",
        "ULAW,8,44100",
        "PCM_UNSIGNED,8,44100",
        "PCM_SIGNED,24,48000",
        "PCM_SIGNED,32,44100",
        "PCM_FLOAT,32,48000"
    })
    void codecsOfTheJdkAreDecoded(String encoding, int bits, float rate) throws IOException {
        AudioFormat format = new AudioFormat(new Encoding(encoding), rate, bits, 1, bits / 8, rate, false);
        AudioInputStream coded = AudioSystem.getAudioInputStream(format, tone(1_000, rate, 1));
        assertThat(loudness(converted(file(coded, AudioFileFormat.Type.WAVE)), 1_000))
                .isEqualTo(LOUD, within(0.02));
    }

    @Test
    void soundThatIsRightAlreadyStaysAsItIs() throws IOException {
        byte[] right = file(tone(1_000, PHONE, 1), AudioFileFormat.Type.WAVE);
        assertThat(Announcement.convert("a.wav", right)).isEqualTo(right);
    }

    @Test
    void theLoudestSoundIsNotTurnedOver() throws IOException {
        double[] samples = converted(file(
                sound(i -> Math.signum(Math.sin(2 * Math.PI * 100 * i / 44_100)), 44_100, 1),
                AudioFileFormat.Type.WAVE));
        for (int i = 1_000; i < 7_000; i++) {
            double wanted = Math.sin(2 * Math.PI * 100 * i / PHONE);
            if (Math.abs(wanted) > 0.2) {
                assertThat(samples[i] * wanted).isPositive();
            }
        }
    }

    @Test
    void aFileOnDiskIsConverted(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.aiff");
        Files.write(file, file(tone(1_000, 44_100, 2), AudioFileFormat.Type.AIFF));
        assertThat(Announcement.of("a.wav", Announcement.convert(file)).duration())
                .isBetween(Duration.ofMillis(999), Duration.ofMillis(1_001));
        assertThat(catchThrowableOfType(
                                SoundException.class, () -> Announcement.convert(directory.resolve("none.aiff")))
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    private static SoundException refusal(byte[] file) {
        return catchThrowableOfType(SoundException.class, () -> Announcement.convert("a.wav", file));
    }

    @Test
    void whatTheJdkCannotReadIsNamed() {
        assertThat(refusal(Wavs.ascii("ID3\3")))
                .hasMessage("a.wav: an MP3 file (expected: WAV, AIFF or AU that the JDK can decode)");
        assertThat(refusal(Wavs.file(Wavs.format(0x31, 1, 0, PHONE), Wavs.data(100))))
                .hasMessage(
                        "a.wav: GSM 6.10 (49), 8,000 Hz, 1 channel, 0 bit (expected: WAV, AIFF or AU that the JDK can"
                                + " decode)");
        assertThat(refusal(Wavs.of(1, 16, 1_000_000, 100)))
                .hasMessage("a.wav: 1,000,000 Hz, 1 channels (expected: 4,000 to 384,000 Hz, 1 to 64 channels)");
        assertThat(refusal(Wavs.of(1, 16, 44_100, 0)).reason()).isEqualTo(Reason.NO_SOUND);
    }

    @Test
    void whatWouldBeTooLongForTheCheckIsRefused() {
        // 8 bits become 16.
        assertThat(refusal(Wavs.of(1, 8, PHONE, 9 << 20)))
                .hasMessage("a.wav: more than 16777216 bytes when it is converted (expected: a shorter sound)");
        assertThat(refusal(new byte[(64 << 20) + 1]))
                .hasMessage("a.wav: more than 67108864 bytes (expected: a shorter sound)");
    }
}
