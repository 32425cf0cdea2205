package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** What the router may not see must be said where it stands: javac would point into the generated file. */
class PrivateTrapTest {

    @Test
    void aPrivateHandlerIsReportedAtTheMethod() {
        assertThat(Compiling.of("""
                                package app;
                                import dev.switchboard.CallFlow;
                                import dev.switchboard.sipgate.*;
                                @CallFlow
                                final class Line {
                                    @OnNewCall private Hangup welcome() { return Hangup.now(); }
                                    @OnHangup void ended() {}
                                }
                                """).errors())
                .singleElement()
                .asString()
                .startsWith("6:31 ")
                .contains("welcome", "private", "[SWB202]");
    }

    @Test
    void aPrivateMenuIsReportedAtTheClass() {
        assertThat(Compiling.of("""
                                package app;
                                import dev.switchboard.CallFlow;
                                import dev.switchboard.sipgate.*;
                                @CallFlow
                                final class Line {
                                    @OnNewCall Action welcome() { return Gather.digits(1).into(new Choice()); }
                                    private final class Choice implements Menu {
                                        @OnDtmf Hangup any() { return Hangup.now(); }
                                    }
                                }
                                """).errors())
                .singleElement()
                .asString()
                .startsWith("7:19 ")
                .contains("Choice", "private", "[SWB402]");
    }

    @Test
    void aMenuInAPrivateClassIsReportedAtTheMenu() {
        assertThat(Compiling.of("""
                                package app;
                                import dev.switchboard.CallFlow;
                                import dev.switchboard.sipgate.*;
                                @CallFlow
                                final class Line {
                                    @OnNewCall Action welcome() { return Gather.digits(1).into(new Hidden.Choice(1)); }
                                    private interface Hidden {
                                        record Choice(int count) implements Menu {
                                            @OnDtmf Hangup any() { return Hangup.now(); }
                                        }
                                    }
                                }
                                """).errors())
                .singleElement()
                .asString()
                .startsWith("8:9 ")
                .contains("Choice", "private", "[SWB402]");
    }
}
