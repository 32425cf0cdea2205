package dev.switchboard.sound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each message, with its place. */
class ProblemsTest {

    private static final String PLACES = "the class output or the class path";
    private static final String HINT =
            ", or say where the resources are by -Aswitchboard.sounds=src/main/resources. [SWS111]";

    @TempDir
    Path resources;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(resources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ''                     | is empty
            http://a.example/a.wav | is a URL, which is not read while sources are compiled; Announcement.of checks one
            a\\\\b.wav             | has a backslash
            a\\tb.wav              | has a control character
            ../a.wav               | has the step ".."
            a/./b.wav              | has the step "."
            a//b.wav               | has the step ""
            //a.wav                | has the step ""
            /                      | has the step ""
            a/                     | has the step ""
            """)
    void aNameThatIsNone(String name, String mistake) {
        String written = name.equals("''") ? "" : name;
        String read = written.translateEscapes();
        assertThat(project.errors("@Sound(\"" + written + "\")"))
                .containsExactly("3:27 \"" + read + "\" cannot be the name of a sound, because it " + mistake
                        + ". Name a file as for Class.getResource: relative to the package, or from the root of the class"
                        + " path after a slash. [SWS101]");
    }

    @Test
    void aFormatThatIsNone() throws IOException {
        project.with("a.wav", Wavs.RIGHT);
        assertThat(Project.shown(project.compile("""
                        package app;
                        import dev.switchboard.sound.*;
                        @Sound(value = "/a.wav", format = @Wav(
                                channels = 0,
                                sampleRate = -8_000))
                        final class Line {}
                        """)))
                .containsExactly(
                        "4:20 No sound has channels = 0. Expected is at least 1. [SWS102]",
                        "5:22 No sound has sampleRate = -8000. Expected is at least 1. [SWS102]");
    }

    @Test
    void aFileThatIsMissing() {
        assertThat(project.errors("@Sound(\"welcome.wav\")"))
                .containsExactly("3:27 There is no file app/welcome.wav in " + PLACES
                        + ". Put it there, or correct the name" + HINT);
        assertThat(project.errors("@Sound(\"/welcome.wav\")"))
                .containsExactly("3:27 There is no file welcome.wav in " + PLACES
                        + ". Put it there, or correct the name" + HINT);
    }

    @Test
    void aFileThatIsMissingInTheDirectoriesOfTheOption() {
        assertThat(project.byOption().errors("@Sound(\"welcome.wav\")"))
                .containsExactly("3:27 There is no file app/welcome.wav in " + resources
                        + ". Put it there, or correct the name. [SWS111]");
    }

    @Test
    void aNameThatIsMisspelt() throws IOException {
        project.byOption().with("app/de/welcome.wav", Wavs.RIGHT).with("app/de/closed.wav", Wavs.RIGHT);
        assertThat(project.errors("@Sound(\"de/Welcom.wav\")"))
                .containsExactly("3:27 There is no file app/de/Welcom.wav in " + resources
                        + ". Did you mean \"de/welcome.wav\"? Put it there, or correct the name. [SWS111]");
        assertThat(project.errors("@Sound(\"/app/de/close.wav\")"))
                .containsExactly("3:27 There is no file app/de/close.wav in " + resources
                        + ". Did you mean \"/app/de/closed.wav\"? Put it there, or correct the name. [SWS111]");
        assertThat(project.errors("@Sound(\"de/goodbye.wav\")"))
                .singleElement()
                .asString()
                .doesNotContain("Did you mean");
    }

    @Test
    void aNameFromTheOtherEnd() throws IOException {
        project.with("root.wav", Wavs.RIGHT).with("app/near.wav", Wavs.RIGHT);
        assertThat(project.errors("@Sound(\"root.wav\")"))
                .containsExactly("3:27 There is no file app/root.wav in " + PLACES
                        + ". Did you mean \"/root.wav\"? Put it there, or correct the name" + HINT);
        assertThat(project.errors("@Sound(\"/near.wav\")"))
                .containsExactly("3:27 There is no file near.wav in " + PLACES
                        + ". Did you mean \"near.wav\"? Put it there, or correct the name" + HINT);
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        // Opening a folder works, and reading it does not.
        Files.createDirectories(resources.resolve("app/welcome.wav"));
        assertThat(project.byOption().errors("@Sound(\"welcome.wav\")"))
                .containsExactly(
                        "3:27 The sound welcome.wav cannot be read: IOException. Make it a file that the compiler"
                                + " may read. [SWS112]");
    }

    @Test
    void aFileThatIsNoWavFile() throws IOException {
        project.with("app/welcome.wav", "ID3\3".getBytes(StandardCharsets.UTF_8))
                .with("app/page.wav", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(project.errors("@Sound(\"welcome.wav\")"))
                .containsExactly("3:27 The sound welcome.wav is an MP3 file. Expected is a WAV file. [SWS121]");
        assertThat(project.errors("@Sound(\"page.wav\")"))
                .containsExactly("3:27 The sound page.wav is HTML or XML. Expected is a WAV file. [SWS121]");
    }

    @Test
    void aFileThatIsDamaged() throws IOException {
        project.with("app/welcome.wav", Arrays.copyOf(Wavs.RIGHT, 5_044))
                .with("app/start.wav", Arrays.copyOf(Wavs.RIGHT, 20));
        assertThat(project.errors("@Sound(\"welcome.wav\")"))
                .containsExactly("3:27 The sound welcome.wav is damaged: cut off after 5,000 of 16,000 bytes of sound."
                        + " Expected is a whole WAV file; write it again. [SWS122]");
        assertThat(project.errors("@Sound(\"start.wav\")"))
                .containsExactly(
                        "3:27 The sound start.wav is damaged: a WAV file that ends after 20 bytes, before its sound."
                                + " Expected is a whole WAV file; write it again. [SWS122]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 2 | 16 | 44100 | 44,100 Hz, 2 channels, 16 bit
            1 | 1 | 8  | 8000  | 8,000 Hz, 1 channel, 8 bit
            6 | 1 | 8  | 8000  | A-law (6), 8,000 Hz, 1 channel, 8 bit
            """)
    void aFileOfAnotherFormat(int codec, int channels, int bits, int sampleRate, String found) throws IOException {
        project.with("app/welcome.wav", Wavs.of(codec, channels, bits, sampleRate, 400));
        assertThat(project.errors("@Sound(\"welcome.wav\")"))
                .containsExactly(
                        "3:27 The sound welcome.wav has " + found + ". Expected is 8,000 Hz, 1 channel, 16 bit PCM;"
                                + " convert it with Announcement.convert or `sox in.wav -r 8000 -c 1 -b 16 -e signed-integer out.wav`."
                                + " [SWS123]");
    }

    @Test
    void aFileOfAnotherFormatThanTheWantedOne() throws IOException {
        project.with("app/welcome.wav", Wavs.RIGHT);
        assertThat(project.errors("@Sound(value = \"welcome.wav\", format = @Wav(sampleRate = 16_000))"))
                .containsExactly(
                        "3:35 The sound welcome.wav has 8,000 Hz, 1 channel, 16 bit. Expected is 16,000 Hz, 1 channel,"
                                + " 16 bit PCM; convert it with `sox in.wav -r 16000 -c 1 -b 16 -e signed-integer out.wav`. [SWS123]");
    }

    @Test
    void aFileWithoutSound() throws IOException {
        project.with("app/welcome.wav", Wavs.of(1, 1, 16, 8_000, 0)).with("app/empty.wav", new byte[0]);
        assertThat(project.errors("@Sound(\"welcome.wav\")"))
                .containsExactly(
                        "3:27 There is nothing to hear in the sound welcome.wav: it is a WAV file without sound."
                                + " Expected is at least one sample. [SWS124]");
        assertThat(project.errors("@Sound(\"empty.wav\")"))
                .containsExactly(
                        "3:27 There is nothing to hear in the sound empty.wav: it is an empty file. Expected is a WAV"
                                + " file. [SWS124]");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        project.with("app/welcome.wav", Wavs.of(1, 1, 16, 8_000, 16 << 20));
        assertThat(project.errors("@Sound(\"welcome.wav\")"))
                .containsExactly(
                        "3:27 The sound welcome.wav has more than 16,777,216 bytes, and Announcement would refuse it."
                                + " Make it shorter. [SWS125]");
    }

    @Test
    void allMistakesAreToldAtOnceEachAtItsPlace() throws IOException {
        project.with("app/a.wav", Wavs.RIGHT)
                .with("app/b.wav", Wavs.of(1, 1, 16, 44_100, 400))
                .with("app/c.wav", Wavs.of(1, 2, 16, 8_000, 400));
        assertThat(Project.shown(project.compile("""
                        package app;
                        import dev.switchboard.sound.*;
                        @Sound({"a.wav",
                                "b.wav"})
                        final class Line {
                            @Sound("c.wav") static final String C = "c";
                            enum Announced {
                                @Sound("b.wav") B
                            }
                            @Sound({"a.wav", "c.wav"}) void play() {}
                            record Welcome(@Sound("c.wav") String url) {}
                            @interface Marker { @Sound("/none") String value(); }
                        }
                        """)).stream()
                        .map(error -> error.replaceFirst(" .*\\[", " ").replace("]", "")))
                .containsExactlyInAnyOrder(
                        "4:9 SWS123", "6:12 SWS123", "8:16 SWS123", "10:22 SWS123", "11:27 SWS123", "12:32 SWS111");
    }

    @Test
    void whatTheCompilerCannotFindIsTheCompilersToTell() {
        assertThat(project.errors("@Sound(Missing.NAME)"))
                .singleElement()
                .asString()
                .doesNotContain("SWS");
        assertThat(project.errors("@Sound")).singleElement().asString().doesNotContain("SWS");
        assertThat(project.errors("@Sound({\"\", Missing.NAME})"))
                .hasSize(2)
                .filteredOn(error -> error.contains("SWS"))
                .singleElement()
                .asString()
                .startsWith("3:28 ")
                .endsWith("[SWS101]");
        assertThat(project.errors("@Sound(value = \"/a.wav\", format = @Wav(bits = Missing.BITS))"))
                .singleElement()
                .asString()
                .doesNotContain("SWS");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "INTERNAL")
    void aTestPinsTheMessage(Problem problem) throws IOException {
        Path test = Path.of("src/test/java", ProblemsTest.class.getName().replace('.', File.separatorChar) + ".java");
        assertThat(Files.readString(test)).contains("[" + problem.id() + "]\"");
    }
}
