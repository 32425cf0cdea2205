package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** Classes to which a call could not come back. */
class TargetProblemsTest {

    @Test
    void aFieldWouldLoseItsValue() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            final class Choice implements Menu {
                                private int attempt;
                                @OnDtmf void any() { attempt++; }
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:21 The target Choice has the field attempt, whose value would be lost: the router has "
                                + "an object of its own, one for all calls. Keep the value in the flow, or make the target "
                                + "a record with that component. [SWB401]");
    }

    @Test
    void anInheritedFieldWouldLoseItsValue() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            abstract static class Counting implements Menu {
                                int attempt;
                            }

                            static final class Choice extends Counting {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:13 The target Choice has the field attempt, whose value would be lost: the router has "
                                + "an object of its own, one for all calls. Keep the value in the flow, or make the target "
                                + "a record with that component. [SWB401]");
    }

    @Test
    void aPrivateTargetCannotBeSeen() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            private record Choice() implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "7:13 The target Choice is private, so the flow's router cannot see it: make it at least "
                                + "package-private. [SWB402]");
    }

    @Test
    void aTargetInAPrivateClassCannotBeSeen() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Hidden.Choice> ring() { return Gather.digits(1).into(new Hidden.Choice()); }

                            private static final class Hidden {
                                record Choice() implements Menu {
                                    @OnDtmf void any() {}
                                }
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:9 The target Choice is in Hidden, which is private, so the flow's router cannot see "
                                + "it: make Hidden at least package-private. [SWB402]");
    }

    @Test
    void aProtectedTargetOfAnotherPackageCannotBeSeen() {
        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends lib.Base {
                            @OnNewCall void ring() {}
                        }
                        """, """
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public abstract class Base {
                            protected record Choice() implements Menu {
                                @OnDtmf public void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "4:15 The target Choice is protected in the package lib, so the flow's router cannot see "
                                + "it: make it public. [SWB402]");
    }

    @Test
    void anEnumIsNoTarget() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(Choice.ONE); }

                            enum Choice implements Menu {
                                ONE;
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly("7:5 Choice cannot be a target of the flow Line: it is an enum. A target is an inner "
                        + "class of the flow, a record, the flow itself, or a class without fields and with a "
                        + "constructor that takes nothing and throws nothing. Make it one of them. [SWB403]");
    }

    @Test
    void aConstructorThatTakesSomething() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice(1)); }

                            final class Choice implements Menu {
                                Choice(int attempt) {}
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "7:11 Choice cannot be a target of the flow Line: it is a class whose constructor takes "
                                + "parameters. A target is an inner class of the flow, a record, the flow itself, or a "
                                + "class without fields and with a constructor that takes nothing and throws nothing. Make "
                                + "it one of them. [SWB403]");
    }

    @Test
    void aConstructorThatThrows() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}

                            static final class Choice implements Menu {
                                Choice() throws Exception {}
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "7:18 Choice cannot be a target of the flow Line: it is a class whose constructor throws "
                                + "Exception. A target is an inner class of the flow, a record, the flow itself, or a "
                                + "class without fields and with a constructor that takes nothing and throws nothing. Make "
                                + "it one of them. [SWB403]");
    }

    @Test
    void aConstructorThatCannotBeSeen() {
        assertThat(Compiling.of("""
                        package app;
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<lib.Choice> ring() { return Gather.digits(1).into(lib.Choice.make()); }
                        }
                        """, """
                        package lib;
                        import dev.switchboard.sipgate.*;
                        public class Choice implements Menu {
                            Choice() {}
                            public static Choice make() { return new Choice(); }
                            @OnDtmf public void any() {}
                        }
                        """).errors())
                .containsExactly("3:8 Choice cannot be a target of the flow Line: it is a class whose constructor is "
                        + "package-private in the package lib. A target is an inner class of the flow, a record, "
                        + "the flow itself, or a class without fields and with a constructor that takes nothing "
                        + "and throws nothing. Make it one of them. [SWB403]");
    }

    @Test
    void anInnerClassOfAnotherFlow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Night.Choice> ring() { return Gather.digits(1).into(new Night().new Choice()); }
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Night {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            final class Choice implements Menu {
                                @OnDtmf void any(Night night) {}
                            }
                        }
                        """).errors())
                .containsExactly("7:11 Choice cannot be a target of the flow Line: it is an inner class of Night. A "
                        + "target is an inner class of the flow, a record, the flow itself, or a class without "
                        + "fields and with a constructor that takes nothing and throws nothing. Make it one of "
                        + "them. [SWB403]");
    }

    @Test
    void aTargetHasNoTypeParameters() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice<String>> ring() { return Gather.digits(1).into(new Choice<String>()); }

                            record Choice<T>() implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly("7:5 The target Choice has type parameters, which the router could not choose when a "
                        + "call comes back. Remove them. [SWB404]");
    }

    @Test
    void aTargetIsNoInnerClassOfOneWithTypeParameters() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base<String> {}
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        abstract class Base<T> {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            class Choice implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "6:5 The target Choice is an inner class of Base, which has type parameters, which the "
                                + "router could not choose when a call comes back. Remove them. [SWB404]");
    }

    @Test
    void aTargetHandlesSomething() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            record Choice() implements Menu {}
                        }
                        """).errors())
                .containsExactly(
                        "7:5 The target Choice handles nothing. Give it a method with a handler annotation whose "
                                + "event goes to Menu. [SWB405]");
    }

    @Test
    void aTargetHandlesSomethingAsOthersDo() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice()); }

                            record Choice() implements Menu {
                                @OnDtmf Gather<Other> any() { return Gather.digits(1).into(new Other()); }
                            }

                            record Other() implements Menu {}
                        }
                        """).errors())
                .containsExactly(
                        "11:5 The target Other handles nothing. Give it a method with a handler annotation, such "
                                + "as @OnDtmf. [SWB405]");
    }

    @Test
    void stateThatCannotTravel() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import java.util.List;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice(List.of(), this)); }

                            record Choice(List<String> tried, Object line) implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:32 The component tried of the target Choice is of type List<String>, which cannot "
                                + "travel in a URL. Allowed are: String, boolean, char, numbers, URI, Duration, Instant, enums, and "
                                + "value types with @FromText and @ToText. Use one of them. [SWB406]",
                        "8:46 The component line of the target Choice is of type Object, which cannot travel in "
                                + "a URL. Allowed are: String, boolean, char, numbers, URI, Duration, Instant, enums, and value "
                                + "types with @FromText and @ToText. Use one of them. [SWB406]");
    }

    @Test
    void twoTargetsWithOneRoute() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}

                            @Route("choice") final class First implements Menu {
                                @OnDtmf void any() {}
                            }

                            @Route("choice") final class Second implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "11:12 The route \"choice\" leads to both First and Second. Give one of them another by "
                                + "@Route(\"…\"). [SWB407]");
    }

    @Test
    void aTargetWithTheRouteOfAnEvent() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnHangup void over() {}

                            final class hangup implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "7:11 The route \"hangup\" leads to both the event HangupEvent and hangup. Give one of "
                                + "them another by @Route(\"…\"). [SWB407]");
    }

    @Test
    void aRouteThatIsNoSegment() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}

                            @Route("main/menu") final class Choice implements Menu {
                                @OnDtmf void any() {}
                            }

                            @Route("..") final class Up implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "7:12 The route \"main/menu\" is not one path segment. Allowed are the letters A-Z and "
                                + "a-z, digits, '-', '.' and '_', and not dots alone. Correct it. [SWB408]",
                        "11:12 The route \"..\" is not one path segment. Allowed are the letters A-Z and a-z, "
                                + "digits, '-', '.' and '_', and not dots alone. Correct it. [SWB408]");
    }

    @Test
    void stateThatIsNamedAsTheProof() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice("00:00")); }

                            record Choice(String mac) implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "7:26 The component mac of the target Choice has a name that callback URLs need for the "
                                + "proof that they are authentic. Rename it. [SWB409]");
    }

    @Test
    void stateOfAPrivateType() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> ring() { return Gather.digits(1).into(new Choice(Mood.GOOD)); }

                            private enum Mood { GOOD, BAD }

                            record Choice(Mood mood) implements Menu {
                                @OnDtmf void any() {}
                            }
                        }
                        """).errors())
                .containsExactly(
                        "9:24 The component mood of the target Choice is of type Mood, which is private, so the "
                                + "flow's router cannot see it: make it at least package-private. [SWB410]");
    }

    @Test
    void aTargetHandlesWhatTheElementThatLeadsToItCannotDoWithout() {
        String provider = """
                import dev.switchboard.*;
                import dev.switchboard.describe.*;
                interface Provider {
                    @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                    @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                    @Event(protocol = Bell.class, name = "keys", reply = Reply.class, targets = After.class) record Keys() {}
                    @Event(protocol = Bell.class, name = "part", targets = After.class) record Part() {}
                    @Handles(Ring.class) @interface OnRing {}
                    @Handles(Keys.class) @interface OnKeys {}
                    @Handles(Part.class) @interface OnPart {}
                    interface After extends Callback {}
                    @Element("Reply") record Reply(@Child Ask<? extends After> ask) {}
                    @Element("Ask") record Ask<A extends After>(
                        @CallbackUrl(attribute = "action", event = Keys.class, required = true)
                        @CallbackUrl(attribute = "part", event = Part.class) A target) {}
                }
                """;
        assertThat(Compiling.of(provider, """
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line implements Provider {
                            @OnRing Ask<Choice> ring() { return new Ask<>(new Choice()); }

                            record Choice() implements After {
                                @OnPart void part() {}
                            }
                        }
                        """).options("-Xlint:-processing").errors())
                .containsExactly(
                        "6:5 The target Choice does not handle Keys, which each Ask that leads to the kind After needs, for it"
                                + " says where the call goes on. Give it a method with a handler annotation for Keys. [SWB411]");
        assertThat(Compiling.of(provider, """
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line implements Provider {
                            @OnRing Ask<Choice> ring() { return new Ask<>(new Choice()); }

                            record Choice() implements After {
                                @OnPart void part() {}
                            }

                            record Other() implements After {
                                @OnKeys void keys() {}
                            }
                        }
                        """).options("-Xlint:-processing").errors())
                .containsExactly(
                        "6:5 The target Choice does not handle Keys, which each Ask that leads to the kind After needs, for it"
                                + " says where the call goes on. Give it a method with a handler annotation, such as @OnKeys."
                                + " [SWB411]");
    }
}
