package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in a jar have no line, so they are told at the flow that needs it, with the name of the real place. */
class JarProblemsTest {

    @TempDir
    Path jar;

    @Test
    void aWrongDescription() throws IOException {
        Compiling.of("""
                        package lib;
                        import dev.switchboard.describe.*;
                        @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000)
                        public final class Bell {}
                        """, """
                        package lib;
                        import dev.switchboard.describe.*;
                        @Event(protocol = Bell.class, name = "ring", reply = Reply.class)
                        public record Ring(@Param("id") Object id) {}
                        """, """
                        package lib;
                        import dev.switchboard.describe.*;
                        @Element("Reply")
                        public record Reply(@Attribute("after") java.time.Duration after) {}
                        """, """
                        package lib;
                        import dev.switchboard.describe.*;
                        @Handles(Ring.class)
                        public @interface OnRing {}
                        """).withoutProcessors().classesIn(jar);

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import lib.OnRing;
                        @CallFlow
                        final class Line {
                            @OnRing void ring() {}
                        }
                        """).classPath(jar).errors())
                .containsExactly(
                        "5:7 (in lib.Ring) The component id of Ring is of type Object, which cannot be read from "
                                + "a parameter. Use a String, a number, a boolean, an enum, a URI, a Duration with @Unit, an Instant with @Moment, "
                                + "or a value type with @FromText and @ToText; of it also an Optional or a List. [SWB503]",
                        "5:7 (in lib.Reply) The component after of Reply is a Duration without a unit. Say by "
                                + "@Unit what a whole number of it means, such as @Unit(ChronoUnit.SECONDS). [SWB504]");
    }

    @Test
    void aHandlerWithoutTheNamesOfItsParametersAndOneThatCannotBeCalled() throws IOException {
        Compiling.of("""
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnNewCall public void ring(String callId) {}
                            @OnHangup void over() {}
                        }
                        """).withoutProcessors().classesIn(jar);

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line extends lib.Base {}
                        """).classPath(jar).errors())
                .containsExactly(
                        "4:7 (in lib.Base) The handler over is package-private in the package lib, so the flow's "
                                + "router cannot call it. Make it public. [SWB205]",
                        "4:7 (in lib.Base) The handler ring was compiled without the names of its parameters. "
                                + "Compile it with -parameters, or name each by @Bind(\"…\"). Allowed are: NewCallEvent "
                                + "itself, Party from, Party to, Direction direction, String callId, Optional<String> "
                                + "origCallId, List<String> users, List<String> userIds, List<String> fullUserIds, Party "
                                + "diversion, Optional<String> xcid. [SWB213]");
    }

    @Test
    void bindMendsAHandlerWithoutTheNamesOfItsParameters() throws IOException {
        Compiling.of("""
                        package lib;
                        import dev.switchboard.Bind;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnNewCall public void ring(@Bind("callId") String id) {}
                        }
                        """).withoutProcessors().classesIn(jar);

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line extends lib.Base {}
                        """).classPath(jar).generated()).containsOnlyKeys("app.LineRouter");
    }

    @Test
    void aHandlerThatIsOverriddenInSource() throws IOException {
        Compiling.of("""
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnNewCall public void ring(String callId) {}
                        }
                        """).withoutProcessors().classesIn(jar);

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line extends lib.Base { @Override public void ring(String callId) {} }
                        """).classPath(jar).errors())
                .containsExactly("4:59 Line.ring overrides a handler of Base, but has no @OnNewCall itself, so nothing "
                        + "would call it. Annotate it, too: annotations of methods are not inherited. [SWB206]");
    }

    @Test
    void aHandlerThatIsNotInherited() throws IOException {
        Compiling.of("""
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnHangup void over() {}
                        }
                        """).withoutProcessors().classesIn(jar);

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends lib.Base {
                            @OnNewCall void ring() {}
                        }
                        """).classPath(jar).errors())
                .containsExactly(
                        "5:7 (in lib.Base) The handler over is package-private in the package lib, so the flow's "
                                + "router cannot call it. Make it public. [SWB205]");
    }

    @Test
    void aTargetThatCannotBeSeen() throws IOException {
        Compiling.of("""
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            protected record Choice(Object state) implements Menu {
                                @OnDtmf public void any() {}
                            }
                            @OnNewCall public String ring() { return ""; }
                        }
                        """).withoutProcessors().classesIn(jar);

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.*;
                        @CallFlow
                        final class Line extends lib.Base {}
                        """).classPath(jar).errors())
                .containsExactly(
                        "4:7 (in lib.Base) The handler ring returns String. Allowed as answers to NewCallEvent "
                                + "are: Action or one of its types, an Optional of one, NewCallResponse, void. Return one "
                                + "of them, or a CompletionStage of one. [SWB221]",
                        "4:7 (in lib.Base.Choice) The target Choice is protected in the package lib, so the "
                                + "flow's router cannot see it: make it public. [SWB402]");
    }

    @Test
    void aClassThatIsMissingBehindTheJar() throws IOException {
        Compiling.of("""
                        package lib;
                        public final class Tone {
                            public static final int A = 440;
                        }
                        """, """
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            @OnNewCall public Tone ring() { return new Tone(); }
                        }
                        """).withoutProcessors().classesIn(jar);
        Files.delete(jar.resolve("lib/Tone.class"));

        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line extends lib.Base {}
                        """).classPath(jar).errors())
                .containsExactly(
                        "4:7 (in lib.Base) ring() refers to the class lib.Tone, which cannot be found. Add it to"
                                + " the class path. [SWB515]");
    }
}
