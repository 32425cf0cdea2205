package dev.switchboard.sound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.switchboard.sound.Sound;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where sounds are found, by javac and by the compiler of Eclipse. */
class PlacesTest {

    private static final String SOURCE = """
            package app;
            import dev.switchboard.sound.Sound;
            @Sound({"near.wav", "de/deep.wav", "/root.wav"})
            final class Line {}
            """;

    private enum Tool {
        JAVAC,
        ECJ;

        /** Compiles; what is printed is returned. */
        String run(List<String> arguments) {
            StringWriter output = new StringWriter();
            PrintWriter printer = new PrintWriter(output);
            if (this == JAVAC) {
                List<String> strict = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
                strict.addAll(arguments);
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, strict.toArray(String[]::new));
            } else {
                BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
            }
            return output.toString();
        }
    }

    @TempDir
    Path directory;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    private Path sounds(String name, byte[] near) throws IOException {
        Path folder = folder(name);
        Files.createDirectories(folder.resolve("app/de"));
        Files.write(folder.resolve("app/near.wav"), near);
        Files.write(folder.resolve("app/de/deep.wav"), Wavs.RIGHT);
        Files.write(folder.resolve("root.wav"), Wavs.RIGHT);
        return folder;
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String processorPath() {
        return home(SoundProcessor.class) + File.pathSeparator + home(Sound.class);
    }

    private String run(Tool tool, String... more) throws IOException {
        Path source = folder("src/app").resolve("Line.java");
        Files.writeString(source, SOURCE);
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-processorpath",
                processorPath(),
                "-processor",
                SoundProcessor.class.getName(),
                "-d",
                folder("out").toString()));
        arguments.addAll(List.of(more));
        arguments.add(source.toString());
        return tool.run(arguments);
    }

    private static String classPath(Path... more) {
        return String.join(
                File.pathSeparator,
                Stream.concat(Stream.of(home(Sound.class)), Arrays.stream(more).map(Path::toString))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theClassOutput(Tool tool) throws IOException {
        sounds("out", Wavs.RIGHT);
        assertThat(run(tool, "-cp", classPath())).isEmpty();
        assertThat(directory.resolve("out/app/Line.class")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void theClassPath(Tool tool) throws IOException {
        assertThat(run(tool, "-cp", classPath(sounds("lib", Wavs.RIGHT)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void notTheSourcePath(Tool tool) throws IOException {
        Path sources = sounds("src", Wavs.RIGHT);
        assertThat(run(tool, "-cp", classPath(), "-sourcepath", sources + File.pathSeparator))
                .contains("There is no file app/near.wav in the class output or the class path.");
    }

    @ParameterizedTest
    @EnumSource
    void theOption(Tool tool) throws IOException {
        Path sounds = sounds("resources", Wavs.RIGHT);
        String none = directory.resolve("none").toString();
        assertThat(run(tool, "-cp", classPath(), "-Aswitchboard.sounds=" + none + File.pathSeparator + sounds))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOptionAlone(Tool tool) throws IOException {
        sounds("out", Wavs.RIGHT);
        assertThat(run(tool, "-cp", classPath(), "-Aswitchboard.sounds=" + folder("resources")))
                .contains("There is no file app/near.wav in " + directory.resolve("resources") + ". Put it there")
                .contains("There is no file app/de/deep.wav in ")
                .contains("There is no file root.wav in ")
                .doesNotContain("SWS900");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPlaceCounts(Tool tool) throws IOException {
        sounds("out", Wavs.of(1, 2, 16, 44_100, 400));
        assertThat(run(tool, "-cp", classPath(sounds("lib", Wavs.RIGHT))))
                .contains("The sound near.wav has 44,100 Hz, 2 channels, 16 bit.")
                .containsOnlyOnce("[SWS");
    }

    @ParameterizedTest
    @EnumSource
    void nowhere(Tool tool) throws IOException {
        Files.write(folder("out/app").resolve("neat.wav"), Wavs.RIGHT);
        assertThat(run(tool, "-cp", classPath()))
                .contains("There is no file app/near.wav in the class output or the class path."
                        // The compiler of Eclipse does not say where a file would be that is not there.
                        + (tool == Tool.JAVAC ? " Did you mean \"neat.wav\"?" : " Put it there"))
                .contains("There is no file app/de/deep.wav in ")
                .contains("There is no file root.wav in ")
                .doesNotContain("SWS900");
    }

    @Test
    void aModule() throws IOException {
        sounds("out", Wavs.RIGHT);
        Path module = folder("src").resolve("module-info.java");
        Files.writeString(module, "module app { requires static dev.switchboard.sound; }");
        assertThat(run(Tool.JAVAC, "-p", home(Sound.class), module.toString())).isEmpty();
        Files.write(directory.resolve("out/app/near.wav"), Wavs.of(1, 2, 16, 44_100, 400));
        assertThat(run(Tool.JAVAC, "-p", home(Sound.class), module.toString()))
                .contains("Line.java:3: error: The sound near.wav has 44,100 Hz")
                .containsOnlyOnce("[SWS");
    }

    /** The file that another processor writes cannot be read in the same compilation, so nothing is said of it. */
    @Test
    void aSoundThatIsBeingWritten() {
        Compilation compilation = new Project(directory)
                .with(new Writing())
                .options("-Xlint:-processing")
                .compile("""
                package app;
                @dev.switchboard.sound.Sound("welcome.wav")
                @Deprecated
                final class Line {}
                """);
        assertThat(Project.shown(compilation)).isEmpty();
        assertThat(compilation.generatedFiles()).anyMatch(file -> file.getName().endsWith("app/welcome.wav"));
    }

    @SupportedAnnotationTypes("java.lang.Deprecated")
    private static final class Writing extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!annotations.isEmpty()) {
                try (OutputStream out = processingEnv
                        .getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "app", "welcome.wav")
                        .openOutputStream()) {
                    out.write(0);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            return false;
        }
    }
}
