package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** One run tells all mistakes, and each of them once. */
class ManyProblemsTest {

    @Test
    void mistakesInSeveralFlowsTargetsAndHandlers() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Day {
                            @OnNewCall String ring(Party form, int callId) { return ""; }
                            @OnHangup(cause = HangupCause.UNKNOWN) private void over() {}

                            record Choice(Object state) implements Menu {
                                @OnDtmf("one") void one(String dtmf) {}
                                @OnDtmf Hangup other(String digits) { return Hangup.now(); }
                            }

                            final class Other implements Menu {
                                int count;
                                @OnNewCall void ring() {}
                            }
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Night<T> {
                            @OnAnswer void answered() {}
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Noon {
                            @OnAnswer Hangup answered() { return Hangup.now(); }
                            @OnAnswer void again() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.*;
                        final class Nowhere {
                            @OnNewCall void ring() {}
                        }
                        """).errors())
                .containsExactlyInAnyOrder(
                        "5:34 The parameter form of the handler ring matches nothing of NewCallEvent. Did you "
                                + "mean from? Allowed are, in any order and any number: NewCallEvent itself, Party from, "
                                + "Party to, Direction direction, String callId, Optional<String> origCallId, List<String> "
                                + "users, List<String> userIds, List<String> fullUserIds, Party diversion, "
                                + "Optional<String> xcid. Rename it, or name the component by @Bind(\"…\"). [SWB211]",
                        "5:44 The parameter callId of the handler ring is of type int. Allowed for "
                                + "NewCallEvent.callId are: String, Optional<String>. Use one of these types. [SWB212]",
                        "5:23 The handler ring returns String. Allowed as answers to NewCallEvent are: Action or "
                                + "one of its types, an Optional of one, NewCallResponse, void. Return one of them, or a CompletionStage of one. "
                                + "[SWB221]",
                        "6:57 The handler over is private. The router calls handlers from outside, on an object, "
                                + "so they are neither private nor static nor abstract. Remove the modifier. [SWB202]",
                        "6:34 The value UNKNOWN of @OnHangup stands for all values that are not known, so it is "
                                + "no condition. Leave the condition out to take any value. [SWB304]",
                        "9:17 The value \"one\" of @OnDtmf is not allowed. Allowed are: the keys 0-9, *, # and "
                                + "A-D, or \"\" for no input. Correct the value. [SWB301]",
                        "10:37 The parameter digits of the handler other matches nothing of DtmfEvent. Allowed "
                                + "are, in any order and any number: DtmfEvent itself, String callId, Optional<String> "
                                + "origCallId, String dtmf, and the flow Day itself. Rename it, or name the component by "
                                + "@Bind(\"…\"). [SWB211]",
                        "8:26 The component state of the target Choice is of type Object, which cannot travel in "
                                + "a URL. Allowed are: String, boolean, char, numbers, URI, Duration, Instant, enums, and value "
                                + "types with @FromText and @ToText. Use one of them. [SWB406]",
                        "14:13 The target Other has the field count, whose value would be lost: the router has "
                                + "an object of its own, one for all calls. Keep the value in the flow, or make the target "
                                + "a record with that component. [SWB401]",
                        "15:9 @OnNewCall has no effect in Other, because its event goes to the flow itself. Move "
                                + "the method there. [SWB203]",
                        "4:7 The flow Night has type parameters, but a router is written once, for one class. "
                                + "Remove them. [SWB102]",
                        "5:22 The handler answered returns Hangup, but the provider discards the answer to "
                                + "AnswerEvent. Make it return void. [SWB222]",
                        "5:22 Both Noon.again and Noon.answered would take the same AnswerEvent, and the "
                                + "conditions of neither are narrower. Make the conditions of one narrower on every point, "
                                + "let the two exclude each other, or remove one. [SWB303]",
                        "3:5 @OnNewCall is on a method of Nowhere, which is neither a flow nor a callback's "
                                + "target, so nothing calls it. Annotate Nowhere with @CallFlow, or move the method. "
                                + "[SWB201]");
    }

    @Test
    void aWrongConditionIsNotTakenForNone() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup(cause = HangupCause.UNKNOWN) void unknown() {}
                            @OnHangup void over() {}
                        }
                        """).errors())
                .containsExactly(
                        "5:34 The value UNKNOWN of @OnHangup stands for all values that are not known, so it is "
                                + "no condition. Leave the condition out to take any value. [SWB304]");
    }
}
