package dev.switchboard.processor.traps;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * An invented provider, as a third party would describe it: its descriptions are a cycle, its records have explicit
 * accessors, and its callback URLs are repeated.
 */
final class Bell {

    /** The provider's sources. */
    static final String[] SOURCES = {
        """
        package bell;
        import dev.switchboard.describe.*;
        @Protocol(discriminator = "kind", initial = Ring.class, deadlineMillis = 4_000)
        public final class Bell {
            private Bell() {}
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Event(protocol = Bell.class, name = "ring", reply = Answer.class)
        public record Ring(@Embedded Call call, @Param({"user[]", "users"}) java.util.List<String> users,
                @Param(value = "user", absent = "nobody") String user, @Params(prefix = "X_") java.util.Map<String, String> more) {
            public Call call() {
                return call;
            }
            public java.util.List<String> users() {
                return users;
            }
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        public record Call(@CallId @Param("id") String id, @Param("who") java.util.Optional<String> who) {
            public String id() {
                return id;
            }
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Event(protocol = Bell.class, name = "end")
        public record End(@CallId @Param("id") String id, @Param("after") @Unit(java.time.temporal.ChronoUnit.SECONDS) java.time.Duration after) {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Event(protocol = Bell.class, name = "pause")
        public record Pause(@CallId @Param("id") String id) {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Event(protocol = Bell.class, name = "whisper", reply = Answer.class, targets = Leg.class)
        public record Whisper(@CallId @Param("id") String id) {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Event(protocol = Bell.class, name = "leg", targets = Leg.class)
        public record LegState(@CallId @Param("id") String id, @Param("state") String state) {}
        """, """
        package bell;
        public interface Leg extends dev.switchboard.Callback {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Element("Answer")
        @CallbackUrl(attribute = "onEnd", event = End.class)
        @CallbackUrl(attribute = "onPause", event = Pause.class)
        public record Answer(@Child java.util.List<Verb> verbs) {
            public java.util.List<Verb> verbs() {
                return verbs;
            }
        }
        """, """
        package bell;
        public sealed interface Verb permits Connect, Group {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Element("Connect")
        public record Connect(@Child Sip sip, @Attribute(value = "tries", omit = "1") int tries) implements Verb {
            public Sip sip() {
                return sip;
            }
            public int tries() {
                return tries;
            }
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Element("Group")
        public record Group(@Child java.util.List<Verb> verbs, @Attribute("colours") @Separated(",") java.util.List<Colour> colours) implements Verb {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        public enum Colour {
            @Wire({"rot", "red"}) RED,
            @Otherwise OTHER
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Element("Sip")
        public record Sip(
                @Text String uri,
                @CallbackUrl(attribute = "url", event = Whisper.class)
                @CallbackUrl(attribute = "status", event = LegState.class)
                java.util.Optional<Leg> leg) {
            public java.util.Optional<Leg> leg() {
                return leg;
            }
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Handles(Ring.class)
        public @interface OnRing {
            @Guard("user") String[] user() default {};
        }
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Handles(End.class)
        public @interface OnEnd {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Handles(Whisper.class)
        public @interface OnWhisper {}
        """, """
        package bell;
        import dev.switchboard.describe.*;
        @Handles(LegState.class)
        public @interface OnLeg {
            @Guard("state") String[] value() default {};
        }
        """,
    };

    /** A flow that uses all of it. */
    static final String DESK = """
            package app;
            import bell.*;
            import dev.switchboard.CallFlow;
            import java.time.Duration;
            import java.util.*;
            @CallFlow
            public final class Desk {
                @OnRing Group ring(String id, Optional<String> who, List<String> users, String user, Map<String, String> more) {
                    return new Group(
                            List.of(new Connect(new Sip(id + who.orElse("?") + users + user + more, Optional.of(new Ada(7))), 2),
                                    new Connect(new Sip("quiet", Optional.of(new Quiet())), 1),
                                    new Connect(new Sip("none", Optional.empty()), 1)),
                            List.of(Colour.RED, Colour.RED));
                }
                @OnRing(user = "boss") Answer boss(Ring ring) {
                    return new Answer(List.of());
                }
                @OnEnd void end(Duration after) {}
                record Ada(int number) implements Leg {
                    @OnWhisper Connect whisper() { return new Connect(new Sip("" + number, Optional.empty()), 1); }
                    @OnLeg("done") void done() {}
                }
                final class Quiet implements Leg {
                    @OnLeg void any(String state) {}
                }
            }
            """;

    private Bell() {}

    /** The provider and something that uses it, from source. The provider's annotations are not ours to claim. */
    static Compiling and(String... sources) {
        return unclaimed(Compiling.of(
                Stream.concat(Stream.of(SOURCES), Stream.of(sources)).toArray(String[]::new)));
    }

    /** A compilation without warnings of annotations that no processor claims. */
    static Compiling unclaimed(Compiling compiling) {
        return compiling.options("-Xlint:-processing");
    }

    /** The provider's class files, below a directory. */
    static Path in(Path directory, String... options) throws IOException {
        return Compiling.of(SOURCES).options(options).classesIn(directory);
    }
}
