package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** Conditions of handlers that cannot be met, or that two handlers share. */
class GuardProblemsTest {

    @Test
    void aTextThatTheGuardDoesNotAllow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            final class Choice implements Menu {
                                @OnDtmf({"1", "one"}) void one() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:23 The value \"one\" of @OnDtmf is not allowed. Allowed are: the keys 0-9, *, # and "
                                + "A-D, or \"\" for no input. Correct the value. [SWB301]");
    }

    @Test
    void aValueThatTwoHandlersTake() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup(cause = {HangupCause.BUSY, HangupCause.CANCEL}) void missed() {}
                            @OnHangup(cause = {HangupCause.NO_ANSWER, HangupCause.BUSY}) void later() {}
                        }
                        """).errors())
                .containsExactly(
                        "6:58 The value BUSY of @OnHangup is handled by both Line.missed and Line.later. Remove "
                                + "it from one of them. [SWB302]");
    }

    @Test
    void twoHandlersWithoutConditions() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}
                            @OnNewCall void sound() {}
                        }
                        """).errors())
                .containsExactly(
                        "6:21 Both Line.ring and Line.sound would take the same NewCallEvent, and the conditions "
                                + "of neither are narrower. Make the conditions of one narrower on every point, let the "
                                + "two exclude each other, or remove one. [SWB303]");
    }

    @Test
    void conditionsOfWhichNeitherIsNarrower() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup(cause = HangupCause.BUSY) void busy() {}
                            @OnHangup(direction = Direction.OUT) void out() {}
                        }
                        """).errors())
                .containsExactly(
                        "6:47 Both Line.busy and Line.out would take the same HangupEvent (one with cause=busy, "
                                + "direction=out), and the conditions of neither are narrower. Make the conditions of one "
                                + "narrower on every point, let the two exclude each other, or remove one. [SWB303]");
    }

    @Test
    void theValueForUnknownValues() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup(cause = {HangupCause.BUSY, HangupCause.UNKNOWN}) void over() {}
                        }
                        """).errors())
                .containsExactly(
                        "5:53 The value UNKNOWN of @OnHangup stands for all values that are not known, so it is "
                                + "no condition. Leave the condition out to take any value. [SWB304]");
    }
}
