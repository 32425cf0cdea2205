package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** Methods that the router could not call, or that nothing would call. */
class HandlerProblemsTest {

    @Test
    void aHandlerOutsideOfAFlowIsNeverCalled() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        final class Line {
                            @OnNewCall void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "4:5 @OnNewCall is on a method of Line, which is neither a flow nor a callback's target, "
                                + "so nothing calls it. Annotate Line with @CallFlow, or move the method. [SWB201]");
    }

    @Test
    void aHandlerInANestedClassThatIsNoTargetIsNeverCalled() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}

                            static final class Choice {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:9 @OnDtmf is on a method of Choice, which is neither a flow nor a callback's target, "
                                + "so nothing calls it. Let it implement Menu, or move the method. [SWB201]");
    }

    @Test
    void aHandlerIsNeitherPrivateNorStatic() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall private void ring() {}
                            @OnHangup static void over() {}
                        }
                        """).errors())
                .containsExactly(
                        "5:29 The handler ring is private. The router calls handlers from outside, on an object, "
                                + "so they are neither private nor static nor abstract. Remove the modifier. [SWB202]",
                        "6:27 The handler over is static. The router calls handlers from outside, on an object, "
                                + "so they are neither private nor static nor abstract. Remove the modifier. [SWB202]");
    }

    @Test
    void aHandlerIsNotAbstract() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        abstract class Line {
                            @OnNewCall abstract void ring();
                        }
                        """).errors())
                .containsExactly("5:30 The handler ring is abstract. The router calls handlers from outside, on an "
                        + "object, so they are neither private nor static nor abstract. Remove the modifier. "
                        + "[SWB202]");
    }

    @Test
    void aPrivateHandlerOfASuperclassIsNotLostWithoutAWord() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base {
                            @OnHangup void over() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.*;
                        abstract class Base {
                            @OnNewCall private void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "3:29 The handler ring is private. The router calls handlers from outside, on an object, "
                                + "so they are neither private nor static nor abstract. Remove the modifier. [SWB202]");
    }

    @Test
    void aStaticHandlerOfAnInterfaceIsNotLostWithoutAWord() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line implements Rings {
                            @OnHangup void over() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        interface Rings {
                            @OnNewCall static void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "3:28 The handler ring is static. The router calls handlers from outside, on an object, "
                                + "so they are neither private nor static nor abstract. Remove the modifier. [SWB202]");
    }

    @Test
    void anEventGoesToTheFlowOrToATarget() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }
                            @OnDtmf void any() {}

                            final class Choice implements Menu {
                                @OnDtmf void any() {}
                                @OnHangup void over() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "6:5 @OnDtmf has no effect in Line, because its event goes to a class that implements "
                                + "Menu. Move the method there. [SWB203]",
                        "10:9 @OnHangup has no effect in Choice, because its event goes to the flow itself. Move "
                                + "the method there. [SWB203]");
    }

    @Test
    void aTargetImplementsAKindOfTarget() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}

                            final class Choice implements Callback {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:9 @OnDtmf has no effect in Choice, because its event goes to a class that implements "
                                + "Menu. Move the method there. [SWB203]");
    }

    @Test
    void aHandlerHasNoTypeParameters() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall <T> void ring() {}
                        }
                        """).errors())
                .containsExactly("5:25 The handler ring has type parameters, which the router could not choose. Remove "
                        + "them. [SWB204]");
    }

    @Test
    void anInheritedHandlerOfAnotherPackageIsPublic() {
        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends lib.Base {}
                        """, """
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnNewCall protected void ring() {}
                            @OnHangup void over() {}
                        }
                        """).errors())
                .containsExactly(
                        "5:20 The handler over is package-private in the package lib, so the flow's router "
                                + "cannot call it. Make it public. [SWB205]",
                        "4:31 The handler ring is protected in the package lib, so the flow's router cannot call "
                                + "it. Make it public. [SWB205]");
    }

    @Test
    void anOverridingMethodIsAnnotatedToo() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base {
                            @Override
                            void ring() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        abstract class Base {
                            @OnNewCall void ring() {}
                        }
                        """).errors())
                .containsExactly("6:10 Line.ring overrides a handler of Base, but has no @OnNewCall itself, so nothing "
                        + "would call it. Annotate it, too: annotations of methods are not inherited. [SWB206]");
    }

    @Test
    void anImplementingMethodIsAnnotatedToo() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line implements Rings {
                            @Override
                            public void ring() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        interface Rings {
                            @OnNewCall void ring();
                        }
                        """).errors())
                .containsExactly(
                        "6:17 Line.ring overrides a handler of Rings, but has no @OnNewCall itself, so nothing "
                                + "would call it. Annotate it, too: annotations of methods are not inherited. [SWB206]");
    }

    @Test
    void anAnswerIsSomethingThatTheEventAllows() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall String ring() { return ""; }
                        }
                        """).errors())
                .containsExactly(
                        "5:23 The handler ring returns String. Allowed as answers to NewCallEvent are: Action or "
                                + "one of its types, an Optional of one, NewCallResponse, void. Return one of them, or a CompletionStage of one. "
                                + "[SWB221]");
    }

    @Test
    void anOptionalOfAWildcardIsNoAnswer() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import java.util.Optional;
                        @CallFlow
                        final class Line {
                            @OnNewCall Optional<? extends Action> ring() { return Optional.empty(); }
                        }
                        """).errors())
                .containsExactly("6:43 The handler ring returns Optional<? extends Action>. Allowed as answers to "
                        + "NewCallEvent are: Action or one of its types, an Optional of one, NewCallResponse, "
                        + "void. Return one of them, or a CompletionStage of one. [SWB221]");
    }

    @Test
    void aRawOptionalIsNoAnswer() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import java.util.Optional;
                        @CallFlow
                        final class Line {
                            @OnNewCall @SuppressWarnings("rawtypes") Optional ring() { return Optional.empty(); }
                        }
                        """).errors())
                .containsExactly(
                        "6:55 The handler ring returns Optional. Allowed as answers to NewCallEvent are: Action "
                                + "or one of its types, an Optional of one, NewCallResponse, void. Return one of them, or a CompletionStage of one. "
                                + "[SWB221]");
    }

    @Test
    void aListIsNoAnswerWhereOneActionIsAllowed() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import java.util.List;
                        @CallFlow
                        final class Line {
                            @OnNewCall List<Action> ring() { return List.of(); }
                        }
                        """).errors())
                .containsExactly("6:29 The handler ring returns List<Action>. Allowed as answers to NewCallEvent are: "
                        + "Action or one of its types, an Optional of one, NewCallResponse, void. Return one of "
                        + "them, or a CompletionStage of one. [SWB221]");
    }

    @Test
    void anAnswerThatNobodyReadsIsNotGiven() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup Hangup over() { return Hangup.now(); }
                        }
                        """).errors())
                .containsExactly("5:22 The handler over returns Hangup, but the provider discards the answer to "
                        + "HangupEvent. Make it return void. [SWB222]");
    }

    @Test
    void aRawVerbDoesNotSayWhereItLeads() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall @SuppressWarnings("rawtypes")
                            Gather ring() { return Gather.digits(1).into(new Choice()); }

                            final class Choice implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly("6:12 The handler ring returns the raw type Gather. Say by a type argument where it "
                        + "leads, such as Gather<MyTarget>. [SWB223]");
    }

    @Test
    void aReturnTypeCanBeSeenByTheRouter() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import dev.switchboard.describe.Element;
                        @CallFlow
                        final class Line {
                            @OnNewCall Tone ring() { return new Beep(); }

                            private sealed interface Tone extends CustomAction {}

                            @Element("Beep") record Beep() implements Tone {}
                        }
                        """).errors())
                .containsExactly("6:21 The handler ring returns Line.Tone, but Tone is private, so the flow's router "
                        + "cannot see it: make it at least package-private. [SWB224]");
    }

    @Test
    void anInterfaceThatNoTargetImplementsLeadsNowhere() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice() {}); }

                            interface Choice extends Menu {
                                @OnDtmf default void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "5:31 The handler ring returns Gather<Line.Choice>, but the flow Line has no target of "
                                + "the type Choice that its router could make. Nest such a class or record in the flow, or "
                                + "name it in the return type. [SWB225]");
    }

    @Test
    void anAnonymousTargetLeadsNowhere() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Menu> ring() {
                                return Gather.digits(1).into(new Menu() {
                                    @OnDtmf void any() {}
                                });
                            }
                        }
                        """).errors())
                .containsExactly(
                        "5:29 The handler ring returns Gather<Menu>, but the flow Line has no target of the type "
                                + "Menu that its router could make. Nest such a class or record in the flow, or name it in "
                                + "the return type. [SWB225]");
    }

    @Test
    void anAbstractTargetLeadsNowhere() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<? extends Choice> ring() { return Gather.digits(1).into(new Choice() {}); }

                            abstract static class Choice implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "5:41 The handler ring returns Gather<? extends Line.Choice>, but the flow Line has no "
                                + "target of the type Choice that its router could make. Nest such a class or record in "
                                + "the flow, or name it in the return type. [SWB225]");
    }

    @Test
    void nothingRunsAfterAVerbThatEndsTheAnswer() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.util.List;
                        import java.util.Optional;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Handles(Ring.class) @interface OnRing {}
                            @Element("Reply") record Reply(@Child List<Verb> verbs) {}
                            sealed interface Verb permits Say, Last {}
                            @Ends sealed interface Last extends Verb permits Stop, Go {}
                            @Element("Say") record Say() implements Verb {}
                            @Element("Stop") record Stop() implements Last {}
                            @Element("Go") record Go() implements Last {}
                        }
                        """, """
                        import dev.switchboard.CallFlow;
                        import java.util.List;
                        import java.util.Optional;
                        @CallFlow
                        final class Line implements Provider {
                            record Bad(Say hello, Stop stop, Say again, Say more) {}
                            record AlsoBad(Last last, Stop stop) {}
                            record Good(Optional<Stop> maybe, List<Go> some, Say hello, Stop stop) {}

                            @OnRing Bad ring() { return new Bad(new Say(), new Stop(), new Say(), new Say()); }
                        }
                        """, """
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Other implements Provider {
                            @OnRing Line.AlsoBad ring() { return new Line.AlsoBad(new Go(), new Stop()); }
                        }
                        """, """
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Sound implements Provider {
                            @OnRing Line.Good ring() { return null; }
                        }
                        """)
                        .options("-Xlint:-processing")
                        .errors())
                .containsExactly(
                        "6:42 The component again of the answer Bad never runs, because stop before it is a Stop, which"
                                + " ends what runs there. Put stop last, or remove what follows it. [SWB226]",
                        "7:36 The component stop of the answer AlsoBad never runs, because last before it is a Last, which"
                                + " ends what runs there. Put last last, or remove what follows it. [SWB226]");
    }
}
