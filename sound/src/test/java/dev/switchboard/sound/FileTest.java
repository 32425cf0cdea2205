package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.sound.SoundException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sounds in files, in the class path and in streams. */
class FileTest {

    private static final FileTime THEN = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-01T00:00:02Z"));

    @TempDir
    Path directory;

    private final MovingClock clock = new MovingClock();
    private final SoundChecker checker = new SoundChecker(SoundFormat.TELEPHONY, SoundLimits.defaults(), clock);

    private Path file(byte[] bytes, FileTime changed) throws IOException {
        return Files.setLastModifiedTime(Files.write(directory.resolve("a.wav"), bytes), changed);
    }

    private static SoundException refusal(Path file) {
        return catchThrowableOfType(SoundException.class, () -> Announcement.of(file));
    }

    @Test
    void aFileIsChecked() throws IOException {
        Path file = file(Wavs.SECOND, THEN);
        Announcement announcement = Announcement.of(file);
        assertThat(announcement.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(announcement.name()).isEqualTo(file.toString());
    }

    @Test
    void whatIsNoFileCannotBeRead() {
        SoundException missing = refusal(directory.resolve("none.wav"));
        assertThat(missing).hasMessage(directory.resolve("none.wav") + ": not there (expected: a WAV file)");
        assertThat(missing.reason()).isEqualTo(Reason.UNREADABLE);
        SoundException folder = refusal(directory);
        assertThat(folder).hasMessage(directory + ": not a file (expected: a WAV file)");
        assertThat(folder.reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void theSameFileIsReadOnce() throws IOException {
        Announcement announcement = checker.check(file(Wavs.SECOND, THEN));
        // The same time and size: that the bytes are others is not seen.
        assertThat(checker.check(file(new byte[Wavs.SECOND.length], THEN))).isSameAs(announcement);
    }

    @Test
    void aFileIsReadAgainWhenItHasChanged() throws IOException {
        byte[] wrong = Wavs.of(2, 16, 44_100, 16_000);
        checker.check(file(Wavs.SECOND, THEN));
        assertThat(catchThrowableOfType(SoundException.class, () -> checker.check(file(wrong, LATER)))
                        .reason())
                .isEqualTo(Reason.WRONG_FORMAT);
        assertThat(checker.check(file(Wavs.of(1, 16, 8_000, 8_000), LATER)).duration())
                .isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aFileIsReadAgainWhenTheVerdictIsOld() throws IOException {
        Announcement announcement = checker.check(file(Wavs.SECOND, THEN));
        clock.move(Duration.ofMinutes(10));
        assertThat(checker.check(file(Wavs.SECOND, THEN))).isNotSameAs(announcement);
    }

    @Test
    void aResourceIsNamedAsForGetResource() throws Exception {
        Path classes = Files.createDirectories(directory.resolve("classes/dev/switchboard/sound"));
        try (InputStream in = Home.class.getResourceAsStream("FileTest$Home.class")) {
            Files.copy(in, classes.resolve("FileTest$Home.class"));
        }
        Files.write(classes.resolve("near.wav"), Wavs.SECOND);
        Files.write(directory.resolve("classes/root.wav"), Wavs.SECOND);
        URL root = directory.resolve("classes/").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root}, ClassLoader.getPlatformClassLoader())) {
            Class<?> home = loader.loadClass(Home.class.getName());
            assertThat(Announcement.of(home, "near.wav").duration()).isEqualTo(Duration.ofSeconds(1));
            assertThat(Announcement.of(home, "/root.wav").name()).isEqualTo("/root.wav");
            SoundException missing =
                    catchThrowableOfType(SoundException.class, () -> Announcement.of(home, "root.wav"));
            assertThat(missing)
                    .hasMessage("root.wav: not there (expected: a resource in a package that is open to"
                            + " dev.switchboard.sound, named as for Class.getResource)");
            assertThat(missing.reason()).isEqualTo(Reason.UNREADABLE);
        }
    }

    /** Is loaded from another class path. */
    static final class Home {}

    @Test
    void aStreamThatFailsIsNoVerdict() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        SoundException refusal = catchThrowableOfType(SoundException.class, () -> checker.check("a.wav", closed));
        assertThat(refusal)
                .hasMessage("a.wav: cannot be read, IOException (expected: a WAV file)")
                .hasCauseInstanceOf(IOException.class);
        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
    }
}
