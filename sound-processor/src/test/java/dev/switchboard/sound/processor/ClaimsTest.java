package dev.switchboard.sound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor claims its own annotations, and no other: a user has no warning, and other processors see theirs. */
class ClaimsTest {

    @TempDir
    Path directory;

    @Test
    void theCompilerFindsTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(SoundProcessor.class);
    }

    @Test
    void aConsumerHasNoWarning() throws IOException {
        List<String> seen = new ArrayList<>();
        Project project = new Project(directory).with("app/a.wav", Wavs.RIGHT);
        assertThat(Project.shown(project.with(new All(seen)).compile("""
                        package app;
                        import dev.switchboard.sound.*;
                        @Sound({"a.wav", "/app/a.wav"})
                        final class Line {
                            @Sound(value = "a.wav", format = @Wav(channels = 1, bits = 16, sampleRate = 8_000)) int a;
                            @Deprecated int b;
                        }
                        """))).isEmpty();
        assertThat(seen).containsExactlyInAnyOrder("dev.switchboard.sound.Sound", "java.lang.Deprecated");
    }

    /** Sees all and claims none. */
    private static final class All extends AbstractProcessor {

        private final List<String> seen;

        private All(List<String> seen) {
            this.seen = seen;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(
                    annotation -> seen.add(annotation.getQualifiedName().toString()));
            return false;
        }
    }
}
