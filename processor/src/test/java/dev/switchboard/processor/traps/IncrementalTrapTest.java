package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.SwitchboardProcessor;
import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A build tool that compiles only what has changed relies on this: each generated file comes from exactly one class. */
class IncrementalTrapTest {

    private final List<String> files = new ArrayList<>();

    @Test
    void theProcessorSaysThatItIsIsolating() throws IOException {
        try (InputStream in =
                SwitchboardProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(SwitchboardProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void eachRouterHasItsFlowAsItsOneOrigin() {
        String menu = """
                package app;
                import dev.switchboard.sipgate.*;
                public final class Choice implements Menu {
                    @OnDtmf Hangup any() { return Hangup.now(); }
                }
                """;
        String flow = """
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                public final class NAME {
                    @CallFlow
                    static class Line {
                        @OnNewCall Gather<Choice> ask() { return Gather.digits(1).into(new Choice()); }
                    }
                }
                """;
        assertThat(Compiling.of(flow.replace("NAME", "One"), menu, flow.replace("NAME", "Two"))
                        .without("-Werror")
                        .options("-Xlint:-processing")
                        .with(new Recorded())
                        .compile()
                        .errors())
                // Ours runs once more, after the recorded one, and finds the files there.
                .allMatch(error -> error.getMessage(Locale.ROOT).contains("Attempt to recreate a file"));
        assertThat(files)
                .containsExactlyInAnyOrder(
                        "app.One_LineRouter from [app.One.Line]", "app.Two_LineRouter from [app.Two.Line]");
    }

    /** The processor, with the files that it creates recorded. */
    @SupportedAnnotationTypes("dev.switchboard.*")
    private final class Recorded extends AbstractProcessor {

        private final SwitchboardProcessor ours = new SwitchboardProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            ours.init(new Recording(environment));
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return ours.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return ours.process(annotations, round);
        }
    }

    private final class Recording implements ProcessingEnvironment, Filer {

        private final ProcessingEnvironment real;

        private Recording(ProcessingEnvironment real) {
            this.real = real;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            files.add(name + " from " + Stream.of(origins).map(Object::toString).toList());
            return real.getFiler().createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new AssertionError("a class file: " + name);
        }

        @Override
        public FileObject createResource(Location location, CharSequence home, CharSequence name, Element... origins) {
            throw new AssertionError("a resource: " + name);
        }

        @Override
        public FileObject getResource(Location location, CharSequence home, CharSequence name) {
            throw new AssertionError("reads a resource: " + name);
        }

        @Override
        public Filer getFiler() {
            return this;
        }

        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return real.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }
}
