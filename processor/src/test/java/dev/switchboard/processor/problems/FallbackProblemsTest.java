package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fallbacks that would not help a call whose handler has failed. */
class FallbackProblemsTest {

    private static final String IMPORTS = """
            import dev.switchboard.*;
            import dev.switchboard.sipgate.*;
            """;

    private static List<String> errors(String source) {
        return Compiling.of(IMPORTS + source).errors();
    }

    @Test
    void inATarget() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            final class Choice implements Menu {
                                @OnDtmf Hangup any() { return Hangup.now(); }
                                @OnFault Hangup sorry() { return Hangup.now(); }
                            }
                        }
                        """))
                .containsExactly(
                        "9:9 @OnFault is on a method of Choice, which is no flow, so nothing calls it. Move the"
                                + " method to the flow. [SWB231]");
    }

    @Test
    void inAClassThatIsNoFlow() {
        assertThat(errors("""
                        class Line {
                            @OnFault Hangup sorry() { return Hangup.now(); }
                        }
                        """))
                .containsExactly("4:5 @OnFault is on a method of Line, which is no flow, so nothing calls it. Move the"
                        + " method to the flow. [SWB231]");
    }

    @Test
    void anAbstractClassMayBeTheBaseOfAFlow() {
        assertThat(errors("""
                        abstract class Base {
                            @OnFault Hangup sorry() { return Hangup.now(); }
                        }
                        """)).isEmpty();
    }

    @Test
    void twoForTheSameAnswer() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @OnFault Hangup sorry() { return Hangup.now(); }
                            @OnFault Reject busy(Throwable fault) { return Reject.busy(); }
                        }
                        """))
                .containsExactly("7:21 Both sorry and busy would answer in place of a handler whose answer is a"
                        + " NewCallResponse. Remove @OnFault from one of them. [SWB232]");
    }

    @Test
    void aParameterOtherThanAThrowable() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @OnFault Hangup sorry(IllegalStateException fault, Party from) { return Hangup.now(); }
                        }
                        """))
                .containsExactly(
                        "6:49 The parameter fault of the fallback sorry is of type IllegalStateException. A fallback takes"
                                + " one Throwable, which is what went wrong, or nothing. Change it. [SWB233]",
                        "6:62 The parameter from of the fallback sorry is of type Party. A fallback takes one Throwable,"
                                + " which is what went wrong, or nothing. Change it. [SWB233]");
    }

    @Test
    void nothingReturned() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @OnFault void log(Throwable fault) {}
                        }
                        """))
                .containsExactly(
                        "6:19 The fallback log returns nothing, and so does a flow without it. Return what shall"
                                + " become of the call, or remove the method: a CallObserver is told of each fault. [SWB234]");
    }

    @Test
    void anAnswerThatFitsNowhere() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @OnFault String sorry() { return "sorry"; }
                        }
                        """))
                .containsExactly(
                        "6:21 The fallback sorry returns String. Allowed as answers of this flow are: Action or"
                                + " one of its types, an Optional of one, NewCallResponse. Return one of them. [SWB235]");
    }

    @Test
    void noAnswerThatCounts() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnHangup void over() {}
                            @OnFault Hangup sorry() { return Hangup.now(); }
                        }
                        """))
                .containsExactly("6:21 The fallback sorry would never run, because the provider discards the answer to"
                        + " each event that Line handles. Remove it: a CallObserver is told of each fault. [SWB236]");
    }

    @Test
    void whatNoHandlerMayBeEither() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @OnFault private Hangup sorry() { return Hangup.now(); }
                        }
                        """))
                .containsExactly(
                        "6:29 The handler sorry is private. The router calls handlers from outside, on an object,"
                                + " so they are neither private nor static nor abstract. Remove the modifier. [SWB202]");
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @SuppressWarnings("rawtypes") @OnFault Gather sorry() { throw new IllegalStateException(); }
                        }
                        """))
                .containsExactly("6:51 The handler sorry returns the raw type Gather. Say by a type argument where it"
                        + " leads, such as Gather<MyTarget>. [SWB223]");
    }

    @Test
    void overriddenWithoutSayingSo() {
        assertThat(errors("""
                        @CallFlow
                        final class Line extends Base {
                            @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                            @Override Hangup sorry() { return Hangup.now(); }
                        }

                        abstract class Base {
                            @OnFault Hangup sorry() { return Hangup.now(); }
                        }
                        """))
                .containsExactly(
                        "6:22 Line.sorry overrides a handler of Base, but has no @OnFault itself, so nothing would"
                                + " call it. Annotate it, too: annotations of methods are not inherited. [SWB206]");
    }

    @Test
    void oneForEachOfTwoAnswersOrOneThatLeadsOnOrOneThatIsInherited() {
        assertThat(errors("""
                        @CallFlow
                        final class Line extends Base {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }
                            @OnFault Gather<Choice> sorry() { return ring(); }

                            record Choice() implements Menu {
                                @OnDtmf Hangup any() { return Hangup.now(); }
                            }
                        }

                        abstract class Base {}
                        """)).isEmpty();
        assertThat(errors("""
                        @CallFlow
                        final class Line extends Base implements Menu {
                            @OnNewCall Gather<Line> ring() { return Gather.digits(1).into(this); }
                            @OnDtmf Hangup any() { return Hangup.now(); }
                            @OnFault NewCallResponse first() { return new NewCallResponse(java.util.Optional.empty()); }
                        }

                        abstract class Base {
                            @OnFault DtmfResponse later(Throwable fault) { return new DtmfResponse(java.util.Optional.empty()); }
                        }
                        """)).isEmpty();
    }

    @Test
    void inheritedFromAnotherPackageWithoutBeingPublic() {
        String flow = """
                package app;
                import dev.switchboard.*;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line extends lib.Base {
                    @OnNewCall Play ring() { return Play.url("https://example.com/a.wav"); }
                }
                """;
        assertThat(Compiling.of(flow, """
                        package lib;
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnFault Hangup sorry() { return Hangup.now(); }
                        }
                        """).errors())
                .containsExactly(
                        "5:21 The handler sorry is package-private in the package lib, so the flow's router cannot"
                                + " call it. Make it public. [SWB205]");
        assertThat(Compiling.of(flow, """
                        package lib;
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnFault private Hangup sorry() { return Hangup.now(); }
                        }
                        """).errors())
                .containsExactly(
                        "5:29 The handler sorry is private. The router calls handlers from outside, on an object,"
                                + " so they are neither private nor static nor abstract. Remove the modifier. [SWB202]");
    }

    @Test
    void throwsThrowableAsNoHandlerMay() {
        assertThat(errors("""
                        @CallFlow
                        final class Line {
                            @OnNewCall Play ring() throws Throwable { return Play.url("https://example.com/a.wav"); }
                            @OnFault Hangup sorry() throws Exception, Throwable { return Hangup.now(); }
                        }
                        """))
                .containsExactly(
                        "5:21 The handler ring declares that it throws Throwable. Declare Exception, or something"
                                + " narrower, instead. [SWB207]",
                        "6:21 The handler sorry declares that it throws Throwable. Declare Exception, or something"
                                + " narrower, instead. [SWB207]");
    }

    @Test
    void anAbstractTargetHasNoAnswerOfItsOwn() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Event(protocol = Bell.class, name = "wait", reply = Music.class, targets = Queue.class) record Wait() {}
                            @Handles(Ring.class) @interface OnRing {}
                            @Handles(Wait.class) @interface OnWait {}
                            interface Queue extends Callback {}
                            @Element("Reply") record Reply(@Child Stop stop) {}
                            @Element("Music") record Music(@Attribute("url") String url) {}
                            @Element("Stop") record Stop() {}
                        }
                        """, """
                        import dev.switchboard.*;
                        @CallFlow
                        final class Line implements Provider {
                            @OnRing Stop ring() { return new Stop(); }

                            abstract static class Waiting implements Queue {
                                @OnWait Music music() { return new Music("a"); }
                            }

                            @OnFault Stop sorry() { return new Stop(); }
                        }
                        """).options("-Xlint:-processing").errors())
                .isEmpty();
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Event(protocol = Bell.class, name = "wait", reply = Music.class, targets = Queue.class) record Wait() {}
                            @Handles(Ring.class) @interface OnRing {}
                            @Handles(Wait.class) @interface OnWait {}
                            interface Queue extends Callback {}
                            @Element("Reply") record Reply(@Child Stop stop) {}
                            @Element("Music") record Music(@Attribute("url") String url) {}
                            @Element("Stop") record Stop() {}
                        }
                        """, """
                        import dev.switchboard.*;
                        @CallFlow
                        final class Line implements Provider {
                            @OnRing Stop ring() { return new Stop(); }

                            abstract static class Waiting implements Queue {
                                @OnWait Music music() { return new Music("a"); }
                            }

                            @OnFault Music sorry() { return new Music("b"); }
                        }
                        """).options("-Xlint:-processing").errors())
                .containsExactly(
                        "10:20 The fallback sorry returns Provider.Music. Allowed as answers of this flow are: Provider.Stop or one of"
                                + " its types, an Optional of one, Reply. Return one of them. [SWB235]");
    }
}
