package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.switchboard.processor.testing.Compiling;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * JDK 17 does not show annotations that are generated later: a handler marked by one looks like any other method. Newer ones
 * show them as unresolved. So the flow waits where that can be known, and is looked at again in the end: whatever
 * the JDK, the handler is either there or its loss is an error.
 */
class LaterAnnotationTrapTest {

    private static final String ON_BUSY = """
            package app;
            import dev.switchboard.describe.Handles;
            import dev.switchboard.sipgate.HangupEvent;
            @Handles(HangupEvent.class)
            @interface OnBusy {}
            """;

    @Test
    void aHandlerWithAGeneratedAnnotationIsNeverLostWithoutAWord() throws Exception {
        Compilation compilation = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Hangup welcome() { return Hangup.now(); }
                            @OnBusy void busy(String callId) {}
                        }
                        """)
                .with(Generating.first("app.OnBusy", ON_BUSY))
                .without("-Werror")
                .compile();

        if (compilation.errors().isEmpty()) {
            String router = compilation
                    .generatedSourceFile("app.LineRouter")
                    .orElseThrow()
                    .getCharContent(false)
                    .toString();
            assertThat(router).contains("flow.busy(callId)", "out.attribute(\"onHangup\"");
        } else {
            assertThat(compilation.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
                            .contains("looked different when its router was written", "[SWB106]"));
        }
    }

    @Test
    void aGeneratedHandlerAnnotationOnATargetIsNeverLostWithoutAWord() throws Exception {
        Compilation compilation = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> welcome() { return Gather.digits(1).into(new Choice()); }
                            final class Choice implements Menu {
                                @OnDtmf("1") Hangup one() { return Hangup.now(); }
                                @OnNothing Hangup nothing() { return Hangup.now(); }
                            }
                        }
                        """)
                .with(Generating.first("app.OnNothing", """
                        package app;
                        import dev.switchboard.describe.Handles;
                        import dev.switchboard.sipgate.DtmfEvent;
                        @Handles(DtmfEvent.class)
                        @interface OnNothing {}
                        """))
                .without("-Werror")
                .compile();

        if (compilation.errors().isEmpty()) {
            String router = compilation
                    .generatedSourceFile("app.LineRouter")
                    .orElseThrow()
                    .getCharContent(false)
                    .toString();
            assertThat(router).contains("choice.nothing()");
        } else {
            assertThat(compilation.errors())
                    .singleElement()
                    .satisfies(
                            error -> assertThat(error.getMessage(Locale.ROOT)).contains("[SWB106]"));
        }
    }

    @Test
    void anAnnotationThatIsNoHandlersChangesNothing() throws Exception {
        assertThat(Compiling.of("""
                                package app;
                                import dev.switchboard.CallFlow;
                                import dev.switchboard.sipgate.*;
                                @CallFlow
                                final class Line {
                                    @OnNewCall @Audited Hangup welcome() { return Hangup.now(); }
                                }
                                """)
                        .with(Generating.first("app.Audited", "package app; @interface Audited {}"))
                        .without("-Werror")
                        .compile()
                        .errors())
                .isEmpty();
    }
}
