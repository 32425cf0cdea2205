package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** Parameters of handlers that nothing of the event can be bound to. */
class ParameterProblemsTest {

    @Test
    void aNameThatTheEventDoesNotHave() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(Party form) {}
                        }
                        """).errors())
                .containsExactly("5:32 The parameter form of the handler ring matches nothing of NewCallEvent. Did you "
                        + "mean from? Allowed are, in any order and any number: NewCallEvent itself, Party from, "
                        + "Party to, Direction direction, String callId, Optional<String> origCallId, List<String> "
                        + "users, List<String> userIds, List<String> fullUserIds, Party diversion, "
                        + "Optional<String> xcid. Rename it, or name the component by @Bind(\"…\"). [SWB211]");
    }

    @Test
    void aNameThatIsNearNone() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(String colour) {}
                        }
                        """).errors())
                .containsExactly(
                        "5:33 The parameter colour of the handler ring matches nothing of NewCallEvent. Allowed "
                                + "are, in any order and any number: NewCallEvent itself, Party from, Party to, Direction "
                                + "direction, String callId, Optional<String> origCallId, List<String> users, List<String> "
                                + "userIds, List<String> fullUserIds, Party diversion, Optional<String> xcid. Rename it, "
                                + "or name the component by @Bind(\"…\"). [SWB211]");
    }

    @Test
    void anotherEventThanTheHandlers() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(HangupEvent event) {}
                        }
                        """).errors())
                .containsExactly(
                        "5:38 The parameter event of the handler ring matches nothing of NewCallEvent. Allowed "
                                + "are, in any order and any number: NewCallEvent itself, Party from, Party to, Direction "
                                + "direction, String callId, Optional<String> origCallId, List<String> users, List<String> "
                                + "userIds, List<String> fullUserIds, Party diversion, Optional<String> xcid. Rename it, "
                                + "or name the component by @Bind(\"…\"). [SWB211]");
    }

    @Test
    void anotherFlowThanTheTargets() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            record Choice() implements Menu {
                                @OnDtmf void any(Line line, String flow) {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:44 The parameter flow of the handler any matches nothing of DtmfEvent. Allowed are, "
                                + "in any order and any number: DtmfEvent itself, String callId, Optional<String> "
                                + "origCallId, String dtmf, and the flow Line itself. Rename it, or name the component by "
                                + "@Bind(\"…\"). [SWB211]");
    }

    @Test
    void bindNamesNothing() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(@Bind("") Party from, @Bind("callid") String id) {}
                        }
                        """).errors())
                .containsExactly(
                        "5:32 The name \"\" in @Bind of the handler ring matches nothing of NewCallEvent. Allowed "
                                + "are, in any order and any number: NewCallEvent itself, Party from, Party to, Direction "
                                + "direction, String callId, Optional<String> origCallId, List<String> users, List<String> "
                                + "userIds, List<String> fullUserIds, Party diversion, Optional<String> xcid. Rename it, "
                                + "or name the component by @Bind(\"…\"). [SWB211]",
                        "5:54 The name \"callid\" in @Bind of the handler ring matches nothing of NewCallEvent. "
                                + "Did you mean callId? Allowed are, in any order and any number: NewCallEvent itself, "
                                + "Party from, Party to, Direction direction, String callId, Optional<String> origCallId, "
                                + "List<String> users, List<String> userIds, List<String> fullUserIds, Party diversion, "
                                + "Optional<String> xcid. Rename it, or name the component by @Bind(\"…\"). [SWB211]");
    }

    @Test
    void aTypeThatTheComponentDoesNotHave() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(int from) {}
                        }
                        """).errors())
                .containsExactly("5:30 The parameter from of the handler ring is of type int. Allowed for "
                        + "NewCallEvent.from are: Party, Optional<Party>, String, Optional<String>. Use one of "
                        + "these types. [SWB212]");
    }

    @Test
    void anOptionalOfWhatIsAlwaysThere() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import java.util.Optional;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(Optional<Direction> direction, Optional<Integer> from) {}
                        }
                        """).errors())
                .containsExactly(
                        "6:75 The parameter from of the handler ring is of type Optional<Integer>. Allowed for "
                                + "NewCallEvent.from are: Party, Optional<Party>, String, Optional<String>. Use one of "
                                + "these types. [SWB212]");
    }

    @Test
    void varargsAreAnArray() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring(String... users) {}
                        }
                        """).errors())
                .containsExactly("5:36 The parameter users of the handler ring is of type String[]. Allowed for "
                        + "NewCallEvent.users are: List<String>. Use one of these types. [SWB212]");
    }

    @Test
    void theTypeOfABoundParameter() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup void over(@Bind("cause") Direction why) {}
                        }
                        """).errors())
                .containsExactly("5:50 The parameter why of the handler over is of type Direction. Allowed for "
                        + "HangupEvent.cause are: HangupCause, Optional<HangupCause>, String, Optional<String>. "
                        + "Use one of these types. [SWB212]");
    }

    @Test
    void aTypeParameterOfASuperclass() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base<String> {}
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        abstract class Base<T> {
                            @OnNewCall void ring(T callId) {}
                        }
                        """).errors())
                .containsExactly("3:28 The parameter callId of the handler ring is of type T. Allowed for "
                        + "NewCallEvent.callId are: String, Optional<String>. Use one of these types. [SWB212]");
    }
}
