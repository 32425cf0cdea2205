package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/**
 * An annotation that no processor claims is a warning of javac's, and one that is claimed is kept from other processors. So
 * the processor claims its own, all of them, and nothing else.
 */
class ClaimsTrapTest {

    private static final String FLOW = """
            package app;
            import dev.switchboard.*;
            import dev.switchboard.sipgate.*;
            @CallFlow
            public final class Line {
                @OnNewCall Gather<Choice> ask(@Bind("from") Party party) { return Gather.digits(1).into(new Choice()); }
                @OnAnswer void answered() {}
                @OnHangup void ended() {}
                @Route("choice") final class Choice implements Menu {
                    @OnDtmf("1") Beep one() { return new Beep("high"); }
                }
            }
            """;

    private static final String VERB = """
            package app;
            import dev.switchboard.describe.*;
            import dev.switchboard.sipgate.*;
            @Element("Beep") record Beep(@Attribute("tone") String tone) implements CustomAction {}
            """;

    @Test
    void aConsumerHasNoWarningOfItsOwnProcessing() throws Exception {
        assertThat(Compiling.of(FLOW, VERB).options("-Xlint:processing").generated())
                .containsOnlyKeys("app.LineRouter");
    }

    @Test
    void aDescriptionOfAWholeProtocolHasNoWarningEither() {
        assertThat(Compiling.of(Bell.SOURCES)
                        .options("-Xlint:processing")
                        .compile()
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void otherProcessorsSeeTheirAnnotations() {
        String mine = "package app;\n@interface Mine {}";
        List<String> seen = new ArrayList<>();

        assertThat(Compiling.of(FLOW.replace("public final", "@Mine public final"), VERB, mine)
                        .with(new Mine(seen))
                        .compile()
                        .diagnostics())
                .isEmpty();
        assertThat(seen).containsExactly("app.Line");
    }

    /** Another opt-in processor of Switchboard's, whichever of the two stands first on the processor path. */
    @Test
    void processorsBesideItSeeTheirAnnotations() {
        String mine = "package dev.switchboard.beside;\npublic @interface Mine {}";
        List<String> seen = new ArrayList<>();

        String flow = FLOW.replace("public final", "@Mine public final")
                .replace("import dev.switchboard.*;", "import dev.switchboard.*;\nimport dev.switchboard.beside.Mine;");
        assertThat(Compiling.of(flow, VERB, mine)
                        .with(new Mine(seen))
                        .options("-Xlint:processing")
                        .compile()
                        .diagnostics())
                .isEmpty();
        assertThat(seen).containsExactly("app.Line");
    }

    @SupportedAnnotationTypes({"app.Mine", "dev.switchboard.beside.Mine"})
    private static final class Mine extends AbstractProcessor {

        private final List<String> seen;

        private Mine(List<String> seen) {
            this.seen = seen;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement annotation : annotations) {
                round.getElementsAnnotatedWith(annotation).forEach(element -> seen.add(element.toString()));
            }
            return true;
        }
    }
}
