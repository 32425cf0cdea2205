package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** What is missing in the sources is the compiler's to tell, and no message of ours stands beside its own. */
class CompilersProblemsTest {

    /** The compilers' own words differ from one version to the next. */
    private static boolean isOurs(String error) {
        return error.contains("[SWB");
    }

    @Test
    void missingTypesOfHandlers() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Missing> ring(Lost from) { return null; }
                            @OnGone void gone() {}
                        }
                        """).errors()).hasSize(3).noneMatch(CompilersProblemsTest::isOurs);
    }

    @Test
    void aMissingSuperclass() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Missing {
                            @OnNewCall void ring(int from) {}
                        }
                        """).errors()).singleElement().asString().startsWith("4:26 cannot find symbol");
    }

    @Test
    void missingConstantsInAnnotations() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(@Bind(Missing.NAME) String id) {}
                            @OnHangup(cause = HangupCause.BUZY) void over() {}

                            @Route(Missing.ROUTE) final class Choice implements Menu {
                                @OnDtmf({Missing.KEY, "1"}) void one() {}
                            }
                        }
                        """).errors()).hasSize(4).noneMatch(CompilersProblemsTest::isOurs);
    }

    @Test
    void missingTypesAndConstantsInDescriptions() {
        assertThat(Compiling.of("""
                        import dev.switchboard.describe.*;
                        import java.time.Duration;
                        import java.time.temporal.ChronoUnit;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Gong.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Element("Reply") record Reply(@Attribute("a") @Unit(ChronoUnit.SECS) Duration a) {}
                            @Handles(Stop.class) @interface OnStop {}
                        }
                        """).errors()).hasSize(3).noneMatch(CompilersProblemsTest::isOurs);
    }

    @Test
    void ourMessagesAboutOtherFlowsAreToldAllTheSame() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Day {
                            @OnNewCall Missing ring() { return null; }
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Night {
                            @OnAnswer Hangup answered() { return Hangup.now(); }
                        }
                        """).errors())
                .hasSize(2)
                .anyMatch(error -> error.startsWith("5:16 cannot find symbol"))
                .anyMatch(error -> error.startsWith("5:22 ") && error.endsWith("[SWB222]"));
    }
}
