package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.sound.SoundException.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of a WAV file may look like, and what is said of one that is wrong. */
class HeaderTest {

    private static final String GUID_TAIL = "000000001000800000AA00389B71";

    private static Duration duration(byte[] wav) {
        return Announcement.of("a.wav", wav).duration();
    }

    private static SoundException refusal(byte[] wav) {
        return catchThrowableOfType(SoundException.class, () -> Announcement.of("a.wav", wav));
    }

    @Test
    void theDurationIsThatOfTheSamples() {
        assertThat(duration(Wavs.SECOND)).isEqualTo(Duration.ofSeconds(1));
        assertThat(duration(Wavs.of(1, 16, 8_000, 2))).isEqualTo(Duration.ofNanos(125_000));
    }

    @Test
    void halfASampleAtTheEndDoesNotCount() {
        assertThat(duration(Wavs.of(1, 16, 8_000, 16_001))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void unknownChunksMayStandAnywhere() {
        byte[] odd = Wavs.chunk("LIST", Wavs.ascii("odd"));
        assertThat(duration(Wavs.file(
                        odd,
                        Wavs.format(1, 1, 16, 8_000),
                        Wavs.chunk("JUNK", new byte[28]),
                        odd,
                        Wavs.data(16_000),
                        odd)))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aLongerFormatChunkIsRead() {
        byte[] longer = Wavs.joined(Wavs.formatBytes(1, 1, 16, 8_000), new byte[51]);
        assertThat(duration(Wavs.file(Wavs.chunk("fmt ", longer), Wavs.data(16_000))))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theExtensibleFormatMayHoldPcm() {
        assertThat(duration(Wavs.file(Wavs.extensible(1, GUID_TAIL), Wavs.data(16_000))))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theExtensibleFormatIsNamedByWhatItHolds() {
        assertThat(refusal(Wavs.file(Wavs.extensible(7, GUID_TAIL), Wavs.data(16_000)))
                        .found())
                .isEqualTo("µ-law (7), 8,000 Hz, 1 channel, 16 bit");
        assertThat(refusal(Wavs.file(Wavs.extensible(1, GUID_TAIL.replace('9', '8')), Wavs.data(16_000)))
                        .found())
                .isEqualTo("codec (65534), 8,000 Hz, 1 channel, 16 bit");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFF_FFFFL, 0x7FFF_F000L, 0x7FFF_FFFFL, 0x8000_0000L})
    void aStreamedFileRunsUntilItsEnd(long size) {
        byte[] streamed =
                Wavs.joined(Wavs.file(Wavs.format(1, 1, 16, 8_000)), Wavs.head("data", size), new byte[24_000]);
        assertThat(duration(streamed)).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void aFileThatClaimsAllBytesThereCanBeHasALongDuration() {
        assertThat(SoundFormat.TELEPHONY.durationOf(1L << 32)).isEqualTo(Duration.ofSeconds(268_435, 456_000_000));
        assertThat(new SoundFormat(1, 8, 1).durationOf(Long.MAX_VALUE)).isEqualTo(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(new SoundFormat(65_535, 65_535, Integer.MAX_VALUE).durationOf(Long.MAX_VALUE))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1     | 2 | 16 | 44100 | 44,100 Hz, 2 channels, 16 bit
            1     | 1 | 16 | 16000 | 16,000 Hz, 1 channel, 16 bit
            1     | 1 | 8  | 8000  | 8,000 Hz, 1 channel, 8 bit
            1     | 1 | 24 | 8000  | 8,000 Hz, 1 channel, 24 bit
            1     | 0 | 0  | 0     | 0 Hz, 0 channels, 0 bit
            1     | 65535 | 65535 | -1 | 4,294,967,295 Hz, 65,535 channels, 65,535 bit
            3     | 1 | 32 | 8000  | floating point (3), 8,000 Hz, 1 channel, 32 bit
            6     | 1 | 8  | 8000  | A-law (6), 8,000 Hz, 1 channel, 8 bit
            7     | 1 | 8  | 8000  | µ-law (7), 8,000 Hz, 1 channel, 8 bit
            49    | 1 | 0  | 8000  | GSM 6.10 (49), 8,000 Hz, 1 channel, 0 bit
            85    | 2 | 0  | 44100 | MP3 (85), 44,100 Hz, 2 channels, 0 bit
            4660  | 1 | 16 | 8000  | codec (4660), 8,000 Hz, 1 channel, 16 bit
            65534 | 1 | 16 | 8000  | codec (65534), 8,000 Hz, 1 channel, 16 bit
            """)
    void anotherFormatIsNamed(int codec, int channels, int bits, int sampleRate, String found) {
        SoundException refusal = refusal(Wavs.file(Wavs.format(codec, channels, bits, sampleRate), Wavs.data(100)));
        assertThat(refusal.reason()).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(refusal.found()).isEqualTo(found);
    }

    @Test
    void theMessageSaysHowToMendIt() {
        assertThat(refusal(Wavs.of(2, 16, 44_100, 400)))
                .hasMessage(
                        "a.wav: 44,100 Hz, 2 channels, 16 bit (expected: 8,000 Hz, 1 channel, 16 bit PCM; convert it"
                                + " with Announcement.convert or `sox in.wav -r 8000 -c 1 -b 16 -e signed-integer out.wav`)");
    }

    @Test
    void anotherFormatMayBeWanted() {
        SoundChecker checker = new SoundChecker(new SoundFormat(2, 24, 48_000), SoundLimits.defaults());
        Announcement stereo = checker.check("a.wav", new ByteArrayInputStream(Wavs.of(2, 24, 48_000, 288_000)));
        assertThat(stereo.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(stereo).hasToString("a.wav (48,000 Hz, 2 channels, 24 bit, PT1S)");
        assertThat(catchThrowableOfType(
                        SoundException.class, () -> checker.check("a.wav", new ByteArrayInputStream(Wavs.SECOND))))
                .hasMessage(
                        "a.wav: 8,000 Hz, 1 channel, 16 bit (expected: 48,000 Hz, 2 channels, 24 bit PCM; convert it"
                                + " with `sox in.wav -r 48000 -c 2 -b 24 -e signed-integer out.wav`)");
    }

    @Test
    void otherFilesAreNamed() {
        for (List<String> kind : List.of(
                List.of("RF64\0\0\0\0WAVE", "an RF64 file, the kind of WAV for more than 4 GiB"),
                List.of("RIFX\0\0\0\0WAVE", "a big-endian WAV file (RIFX)"),
                List.of("RIFF\0\0\0\0AVI ", "a RIFF file without WAVE"),
                List.of("RIFF", "a RIFF file without WAVE"),
                List.of("FORM\0\0\0\0AIFF", "an AIFF file"),
                List.of(".snd\0\0\0\u0018", "an AU file"),
                List.of("OggS\0\0\0\0", "an Ogg file"),
                List.of("fLaC\0\0\0\0", "a FLAC file"),
                List.of("ID3\3", "an MP3 file"),
                List.of("\u00FF\u00FB\u0090\0", "an MP3 file"),
                List.of("\0\0\0\nftypM4A ", "an MP4 file"),
                List.of("\r\n<!DOCTYPE html>", "HTML or XML"),
                List.of("Hello, I am a text", "no WAV file"),
                List.of("\0", "no WAV file"))) {
            SoundException refusal = refusal(Wavs.ascii(kind.get(0)));
            assertThat(refusal.reason()).isEqualTo(Reason.NOT_WAV);
            assertThat(refusal.found()).isEqualTo(kind.get(1));
        }
    }

    @Test
    void aFileWithoutSoundIsRefused() {
        assertThat(refusal(new byte[0])).hasMessage("a.wav: an empty file (expected: a WAV file)");
        SoundException silent = refusal(Wavs.of(1, 16, 8_000, 1));
        assertThat(silent).hasMessage("a.wav: a WAV file without sound (expected: at least one sample)");
        assertThat(silent.reason()).isEqualTo(Reason.NO_SOUND);
        assertThat(refusal(Wavs.of(1, 16, 8_000, 0)).reason()).isEqualTo(Reason.NO_SOUND);
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] format = Wavs.format(1, 1, 16, 8_000);
        assertDamaged(Wavs.file(), "a WAV file that ends after 12 bytes, before its sound");
        assertDamaged(Wavs.file(format), "a WAV file that ends after 36 bytes, before its sound");
        assertDamaged(Wavs.file(Wavs.data(4), format), "no format chunk before the sound");
        assertDamaged(Wavs.file(format, format, Wavs.data(4)), "two format chunks");
        assertDamaged(Wavs.file(Wavs.chunk("fmt ", new byte[14]), Wavs.data(4)), "a format chunk of 14 bytes");
        assertDamaged(
                Wavs.joined(Wavs.file(format), Wavs.head("LIST", 1_000), new byte[4]),
                "a WAV file that ends after 44 bytes, before its sound");
        assertDamaged(
                Wavs.joined(Wavs.file(), Wavs.head("fmt ", 0xFFFF_FFFFL), format),
                "no sound in its first 1048576 bytes");
        assertDamaged(
                Wavs.file(Wavs.chunk("LIST", new byte[1 << 20]), format, Wavs.data(4)),
                "no sound in its first 1048576 bytes");
        assertDamaged(Arrays.copyOf(Wavs.SECOND, 5_044), "cut off after 5,000 of 16,000 bytes of sound");
    }

    private static void assertDamaged(byte[] wav, String found) {
        SoundException refusal = refusal(wav);
        assertThat(refusal).hasMessage("a.wav: " + found + " (expected: " + refusal.expected() + ")");
        assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        int bytes = Wavs.SECOND.length;
        SoundChecker checker =
                new SoundChecker(SoundFormat.TELEPHONY, SoundLimits.defaults().maxBytes(bytes));
        assertThat(checker.check("a.wav", new ByteArrayInputStream(Wavs.SECOND)).duration())
                .isEqualTo(Duration.ofSeconds(1));
        for (byte[] longer : List.of(
                Wavs.of(1, 16, 8_000, 16_001),
                Wavs.joined(Wavs.file(Wavs.format(1, 1, 16, 8_000)), Wavs.head("data", 0), new byte[16_001]),
                Wavs.file(Wavs.chunk("LIST", new byte[2 * bytes]), Wavs.format(1, 1, 16, 8_000), Wavs.data(1)))) {
            SoundException refusal = catchThrowableOfType(
                    SoundException.class, () -> checker.check("a.wav", new ByteArrayInputStream(longer)));
            assertThat(refusal)
                    .hasMessage("a.wav: more than 16,044 bytes (expected: a shorter sound, or another limit)");
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void whatIsOverTheLimitIsNotRead() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(
                        Wavs.joined(Wavs.file(Wavs.format(1, 1, 16, 8_000)), Wavs.head("data", 0xFFFF_FFFFL))),
                new InputStream() {
                    @Override
                    public int read() {
                        return 0;
                    }
                });
        assertThat(catchThrowableOfType(
                                SoundException.class,
                                () -> SoundChecker.telephony().check("a.wav", endless))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }
}
