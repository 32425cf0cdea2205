package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** Mistakes in the description of handler annotations. */
class HandlesDescriptionProblemsTest {

    @Test
    void aHandlerAnnotationIsForAnEvent() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Handles(String.class) @interface OnRing {}
                        }
                        """).errors())
                .containsExactly("7:20 @OnRing refers to String, which has no @Event. Refer to a type that has it. "
                        + "[SWB508]");
    }

    @Test
    void aHandlerAnnotationIsForAnEventWhereverItIsUsed() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        @CallFlow
                        final class Line {
                            @Provider.OnRing void ring() {}
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Handles(String.class) @interface OnRing {}
                        }
                        """).errors())
                .containsExactly("7:20 @OnRing refers to String, which has no @Event. Refer to a type that has it. "
                        + "[SWB508]");
    }

    @Test
    void aGuardNamesAComponent() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Handles(Ring.class) @interface OnRing { @Guard("ids") String[] id() default {}; }
                        }
                        """).errors())
                .containsExactly("7:53 @Guard(\"ids\") names no component of Ring. Did you mean id? Allowed are: id. "
                        + "Correct the name. [SWB505]");
    }

    @Test
    void aGuardHasTheTypeOfItsComponent() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Handles(Ring.class) @interface OnRing { @Guard("id") String id() default ""; }
                        }
                        """).errors())
                .containsExactly("7:66 The guard id of @OnRing is of type String, but Ring.id is guarded by String[]. "
                        + "Make it that. [SWB506]");
    }

    @Test
    void aGuardIsForAnEnumOrAString() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("count") int count) {}
                            @Element("Reply") record Reply() {}
                            @Handles(Ring.class) @interface OnRing { @Guard("count") int[] count() default {}; }
                        }
                        """).errors())
                .containsExactly(
                        "7:53 The guard count of @OnRing is of type int[], but Ring.count is neither an enum nor "
                                + "a String, and only those can be guarded. Name another component. [SWB506]");
    }

    @Test
    void aPatternIsARegularExpression() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Handles(Ring.class) @interface OnRing { @Guard(value = "id", pattern = "[") String[] id() default {}; }
                        }
                        """).errors())
                .containsExactly(
                        "7:77 The pattern \"[\" is no regular expression: Unclosed character class. Correct it. "
                                + "[SWB518]");
    }
}
