package dev.switchboard.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A sound that callers can hear: it was there, it is a whole WAV file, and it has the format that was asked for.
 *
 * <p>The methods {@code of} ask for {@link SoundFormat#TELEPHONY} within {@link SoundLimits#defaults()}, and remember verdicts
 * for the whole application; a {@link SoundChecker} has a format, limits and a memory of its own. An announcement says how
 * the sound was when it was checked. It does not hold the sound, and is immutable.
 *
 * <p>What sipgate plays is from its documentation of the push API: WAV, mono, 16-bit PCM, 8 kHz. It ignores other files
 * without a word.
 */
public final class Announcement {

    /** Made when it is first used. */
    private static final class Shared {
        private static final SoundChecker CHECKER = SoundChecker.telephony();
    }

    private final String name;
    private final SoundFormat format;
    private final Duration duration;

    Announcement(String name, SoundFormat format, Duration duration) {
        this.name = name;
        this.format = format;
        this.duration = duration;
    }

    /**
     * Checks a file.
     *
     * @throws SoundException if it cannot be played, or not be read
     */
    public static Announcement of(Path file) {
        return Shared.CHECKER.check(file);
    }

    /**
     * Checks a resource of the class path, named as for {@link Class#getResource}. In a named module its package has to be
     * open to {@code dev.switchboard.sound}.
     *
     * @throws SoundException if it cannot be played, or not be read
     */
    public static Announcement of(Class<?> home, String resource) {
        return Shared.CHECKER.check(home, resource);
    }

    /**
     * Checks a sound that is in memory.
     *
     * @param name what to call it in messages
     * @throws SoundException if it cannot be played
     */
    public static Announcement of(String name, byte[] wav) {
        return Shared.CHECKER.check(name, new ByteArrayInputStream(wav));
    }

    /**
     * Checks what is at a URL, as {@link SoundChecker#check(URI)} does.
     *
     * @throws SoundException if it cannot be played, or not be read in time
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public static Announcement of(URI url) {
        return Shared.CHECKER.check(url);
    }

    /**
     * Makes a WAV file that callers can hear of a file of sound. It can be what the JDK reads: WAV, AIFF and AU, with any
     * number of channels and any usual sample rate, PCM of 8 to 32 bits, floating point, A-law or µ-law. Needs the module
     * {@code java.desktop}.
     *
     * @return the bytes of a WAV file in {@link SoundFormat#TELEPHONY}
     * @throws SoundException if it cannot be read, is something else, or has more than 64 MiB or 16,777,216 samples in each
     *     channel, which are six minutes of a CD
     */
    public static byte[] convert(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Conversion.convert(file.toString(), in.readNBytes(Conversion.MOST_BYTES + 1));
        } catch (IOException e) {
            throw Trouble.reading(file.toString(), e);
        }
    }

    /**
     * Makes a WAV file that callers can hear of a sound in memory, as {@link #convert(Path)} does.
     *
     * @param name what to call it in messages
     * @throws SoundException if it is something else, or longer than it may be there
     */
    public static byte[] convert(String name, byte[] sound) {
        return Conversion.convert(name, sound);
    }

    /** What it is called in messages: the path, the resource's name, or the URL without user info, query and fragment. */
    public String name() {
        return name;
    }

    /** Its format. */
    public SoundFormat format() {
        return format;
    }

    /** How long it takes to play, counted from the samples that are there. */
    public Duration duration() {
        return duration;
    }

    /** For people, such as {@code welcome.wav (8,000 Hz, 1 channel, 16 bit, PT2.5S)}. */
    @Override
    public String toString() {
        return name + " (" + format + ", " + duration + ")";
    }
}
