package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What looks like a problem and is none. */
class NoProblemTest {

    @Test
    void aFlowNeedsNoConstructorThatTheRouterSees() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            private Line() {}
                            @OnNewCall void ring() {}
                            static Line make() { return new Line(); }
                        }
                        """).options("-Xlint:-processing").generated()).containsOnlyKeys("LineRouter");
    }

    @Test
    void aHandlerMayBeOverriddenAndAnnotatedAgain() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base {
                            @Override
                            @OnNewCall void ring() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        abstract class Base {
                            @OnNewCall void ring() {}
                        }
                        """).options("-Xlint:-processing").generated())
                .containsOnlyKeys("LineRouter");
    }

    @Test
    void aDefaultMethodOfAnInterfaceIsAHandler() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line implements Rings {}
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        interface Rings {
                            @OnNewCall default void ring() {}
                        }
                        """).options("-Xlint:-processing").generated())
                .containsOnlyKeys("LineRouter");
    }

    @Test
    void aSuperclassImplementsTheHandlerOfAnInterface() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base implements Rings {}
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        class Base {
                            @OnNewCall public void ring() {}
                        }
                        """, """
                        import dev.switchboard.sipgate.OnNewCall;
                        interface Rings {
                            @OnNewCall void ring();
                        }
                        """).options("-Xlint:-processing").generated())
                .containsOnlyKeys("LineRouter");
    }

    @Test
    void aWildcardLeavesOpenWhereAVerbLeads() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<?> ring() { return Gather.digits(1).into(new Choice()); }

                            final class Choice implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).options("-Xlint:-processing").generated()).containsOnlyKeys("LineRouter");
    }

    @Test
    void aRecordMayRefuseItsState() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice(1)); }

                            record Choice(int attempt) implements Menu {
                                Choice {
                                    if (attempt > 3) {
                                        throw new IllegalArgumentException("too often");
                                    }
                                }
                                @OnDtmf void any() {}
                            }
                        }
                        """).options("-Xlint:-processing").generated()).containsOnlyKeys("LineRouter");
    }

    @Test
    void aKindOfTargetLeadsToAnyOfTheFlow() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line implements Menu {
                            @OnNewCall Gather<Menu> ring() { return Gather.digits(1).into((Menu) this); }
                            @OnDtmf void any() {}
                        }
                        """).options("-Xlint:-processing").generated()).containsOnlyKeys("LineRouter");
    }

    @Test
    void oneMethodMayHandleTwoEvents() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall @OnAnswer void on(String callId) {}
                        }
                        """).options("-Xlint:-processing").generated()).containsOnlyKeys("LineRouter");
    }

    @Test
    void aTypeWithAnInitializerOfItsOwnIsNoObstacle() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice("")); }

                            record Choice(String Mac) implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).options("-Xlint:-processing").generated()).containsOnlyKeys("LineRouter");
    }
}
