package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** What cannot be a flow, and flows whose router could not be written. */
class FlowProblemsTest {

    @Test
    void anInterfaceIsNoFlow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        interface Line {
                            @OnNewCall default void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "4:1 Line cannot be a flow: it is an interface. A flow is a class: make it one. [SWB101]");
    }

    @Test
    void anEnumIsNoFlow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        enum Line {
                            ONE;
                            @OnNewCall void ring() {}
                        }
                        """).errors())
                .containsExactly("4:1 Line cannot be a flow: it is an enum. A flow is a class: make it one. [SWB101]");
    }

    @Test
    void anAnnotationIsNoFlow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        @interface Line {}
                        """).errors())
                .containsExactly(
                        "4:2 Line cannot be a flow: it is an interface. A flow is a class: make it one. [SWB101]");
    }

    @Test
    void aFlowHasNoTypeParameters() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line<T> {
                            @OnNewCall void ring() {}
                        }
                        """).errors())
                .containsExactly("4:7 The flow Line has type parameters, but a router is written once, for one class. "
                        + "Remove them. [SWB102]");
    }

    @Test
    void aFlowIsNoInnerClassOfOneWithTypeParameters() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        class Office<T> {
                            @CallFlow
                            class Line {
                                @OnNewCall void ring() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "5:5 The flow Line is an inner class of Office, which has type parameters, but a router "
                                + "is written once, for one class. Remove them. [SWB102]");
    }

    @Test
    void aPrivateFlowHasNoRouter() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        class Office {
                            @CallFlow
                            private static final class Line {
                                @OnNewCall void ring() {}
                            }
                        }
                        """).errors())
                .containsExactly("5:26 The flow Line is private, so its router cannot see it: make it at least "
                        + "package-private. [SWB103]");
    }

    @Test
    void aFlowInAPrivateClassHasNoRouter() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        class Office {
                            private static final class Hidden {
                                @CallFlow
                                static final class Line {
                                    @OnNewCall void ring() {}
                                }
                            }
                        }
                        """).errors())
                .containsExactly("6:22 The flow Line is in Hidden, which is private, so its router cannot see it: make "
                        + "Hidden at least package-private. [SWB103]");
    }

    @Test
    void aFlowHandlesSomething() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "4:7 The flow Line handles nothing. Give it a method with one of your provider's handler "
                                + "annotations, and import that. [SWB104]");
    }

    @Test
    void aFlowSpeaksOneProtocol() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}
                            @Provider.OnRing void ring(String id) {}
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Handles(Ring.class) @interface OnRing {}
                        }
                        """).errors())
                .containsExactly("4:7 The flow Line handles events of several protocols: Bell and Sipgate. A router "
                        + "speaks one protocol: write a flow for each. [SWB105]");
    }

    @Test
    void aClassOfTheRoutersNameIsInTheWay() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}
                        }
                        """, """
                        final class LineRouter {}
                        """).errors())
                .containsExactly(
                        "4:7 The router of the flow Line would be named LineRouter, which is already the name of "
                                + "the class LineRouter. Rename one of them. [SWB107]");
    }

    @Test
    void twoFlowsWithOneRoutersName() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        final class Front {
                            @CallFlow
                            static final class Desk {
                                @OnNewCall void ring() {}
                            }
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Front_Desk {
                            @OnNewCall void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "5:18 The router of the flow Desk would be named Front_DeskRouter, which is already the "
                                + "name of the router of the flow Front_Desk. Rename one of them. [SWB107]");
    }
}
