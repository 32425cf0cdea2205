package dev.switchboard.sound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build tool that compiles only what has changed relies on this. */
class GradleTest {

    private static final String OPTION = "switchboard.sounds";

    @TempDir
    Path directory;

    @Test
    void theProcessorTellsItsKindWhenItRuns() throws IOException {
        try (InputStream in =
                SoundProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(SoundProcessor.class.getName() + ",dynamic");
        }
    }

    @Test
    void itIsIsolatingIfTheDirectoriesAreNamed() {
        assertThat(options("-A" + OPTION + "=" + directory))
                .containsExactlyInAnyOrder(OPTION, "org.gradle.annotation.processing.isolating");
    }

    @Test
    void otherwiseItIsOfNoKind() {
        assertThat(options()).containsExactly(OPTION);
        assertThat(options("-A" + OPTION + "=")).containsExactly(OPTION);
        assertThat(options("-A" + OPTION)).containsExactly(OPTION);
        assertThat(new SoundProcessor().getSupportedOptions()).containsExactly(OPTION);
    }

    /** What the processor answers once it has been given its environment, as Gradle asks. */
    private Set<String> options(String... arguments) {
        AtomicReference<Set<String>> options = new AtomicReference<>(Set.of());
        assertThat(Project.shown(new Project(directory)
                        .with(new Asking(options))
                        .options(arguments)
                        .compile("package app;\n@Deprecated final class Line {}")))
                .isEmpty();
        return options.get();
    }

    @SupportedAnnotationTypes("java.lang.Deprecated")
    private static final class Asking extends AbstractProcessor {

        private final AtomicReference<Set<String>> options;

        private Asking(AtomicReference<Set<String>> options) {
            this.options = options;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            SoundProcessor ours = new SoundProcessor();
            ours.init(environment);
            options.set(ours.getSupportedOptions());
        }

        @Override
        public Set<String> getSupportedOptions() {
            return Set.of(OPTION);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
