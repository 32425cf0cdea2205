package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A handler annotation that is generated too late for the flow's router. */
class ChangedFlowProblemTest {

    /** A later compiler shows the annotation before it is there, so the flow waits for it and nothing is wrong. */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_17)
    void aHandlerAnnotationThatIsGeneratedAfterTheFlowWasRead() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}
                            @OnEnd void over() {}
                        }
                        """).with(new Late()).errors())
                .containsExactly(
                        "4:7 The flow Line looked different when its router was written: another annotation processor"
                                + " has added to it since. Let that processor generate in an earlier round, or compile its"
                                + " output first. [SWB106]");
    }

    /** Generates the annotation. */
    @SupportedAnnotationTypes("*")
    private static final class Late extends AbstractProcessor {

        private boolean isDone;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (Writer file =
                        processingEnv.getFiler().createSourceFile("OnEnd").openWriter()) {
                    file.write(
                            "@dev.switchboard.describe.Handles(dev.switchboard.sipgate.HangupEvent.class) @interface OnEnd {}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
