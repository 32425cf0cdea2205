package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Mistakes in the description of verbs, nouns and roots. */
class ElementDescriptionProblemsTest {

    @Test
    void anElementIsARecord() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") final class Say {}
                        }
                        """).errors())
                .containsExactly("7:5 @Element needs a record, but Say is none. Change it. [SWB501]");
    }

    @Test
    void aComponentOfAnElementSaysWhereItIsWritten() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say(String text) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:39 The component text of Say says nothing of its wire form. Annotate it with one of: "
                                + "@Attribute, @Text, @Child, @CallbackUrl. [SWB502]");
    }

    @Test
    void aComponentOfAnElementCanBeWritten() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say")
                            record Say(@Attribute("a") Object a, @Text Object b, @Child("C") Object c, @Child String d) {}
                        }
                        """).errors())
                .containsExactly(
                        "8:39 The component a of Say is of type Object, which cannot be written as an attribute. "
                                + "Use a String, a number, a boolean, an enum, a URI, a Duration with @Unit, an Instant with @Moment, or a value "
                                + "type with @FromText and @ToText; of it also an Optional or a List. [SWB503]",
                        "8:55 The component b of Say is of type Object, which cannot be written as text. Use a "
                                + "String, a number, a boolean, an enum, a URI, a Duration with @Unit, an Instant with @Moment, or a value type "
                                + "with @FromText and @ToText; of it also an Optional or a List. [SWB503]",
                        "8:77 The component c of Say is of type Object, which cannot be written as text. Use a "
                                + "String, a number, a boolean, an enum, a URI, a Duration with @Unit, an Instant with @Moment, or a value type "
                                + "with @FromText and @ToText; of it also an Optional or a List. [SWB503]",
                        "8:94 The component d of Say is of type String, which cannot be written as a child. Use "
                                + "a record with @Element, a group, or a sealed choice of them; of it also an Optional or "
                                + "a List. [SWB503]");
    }

    @Test
    void aListInOneAttributeHasASeparator() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.util.List;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say(@Attribute("a") List<String> a) {}
                        }
                        """).errors())
                .containsExactly("8:61 The component a of Say is of type List<String>, which cannot be written as one "
                        + "text. Say by @Separated what stands between its items. [SWB503]");
    }

    @Test
    void aCallbacksTargetIsACallback() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say(@CallbackUrl(attribute = "then", event = Ring.class) String then) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:92 The component then of Say is of type String, which cannot be a callback's target. "
                                + "Use an interface that extends Callback, or a type parameter with that bound. [SWB503]");
    }

    @Test
    void aDurationInAnAttributeHasAUnit() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.time.Duration;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say(@Attribute("after") Duration after) {}
                        }
                        """).errors())
                .containsExactly(
                        "8:61 The component after of Say is a Duration without a unit. Say by @Unit what a whole "
                                + "number of it means, such as @Unit(ChronoUnit.SECONDS). [SWB504]");
    }

    @Test
    void aRootTakesAnAnswerInOnePlace() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say() {}
                            @Element("Two") record Two(@Child Say first, @Child Say second) {}
                            @Event(protocol = Bell.class, name = "stop", reply = Two.class) record Stop() {}
                        }
                        """).errors())
                .containsExactly("9:61 The root Two has several components that could take a handler's answer: first, "
                        + "second. Keep one, or one that is a list. [SWB507]");
    }

    @Test
    void namesThatXmlDoesNotAllow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say it") record Say(@Attribute("a=") String a, @Child("1st") String b) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:14 \"Say it\" cannot be an element's name. Use letters, digits, '.', '-' and '_', and "
                                + "begin with a letter or '_'. [SWB510]",
                        "7:59 \"a=\" cannot be an attribute's name. Use letters, digits, '.', '-' and '_', and "
                                + "begin with a letter or '_'. [SWB510]",
                        "7:83 \"1st\" cannot be an element's name. Use letters, digits, '.', '-' and '_', and "
                                + "begin with a letter or '_'. [SWB510]");
    }

    @Test
    void twoAttributesOfOneName() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say(@Attribute("a") String first, @Attribute("a") String second) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:85 The component second of Say uses the name \"a\" again. Names are unique: rename one. "
                                + "[SWB511]");
    }

    @Test
    void aCallbackUrlIsForAnEventThatTheTargetReceives() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            interface Step extends Callback {}
                            @Element("Say") record Say(@CallbackUrl(attribute = "then", event = Ring.class) Step then) {}
                        }
                        """).errors())
                .containsExactly("8:90 The callback URL then of Say is for Ring, which Step does not receive. Name an "
                        + "event that it receives, or add it to that event's targets. [SWB512]");
    }

    @Test
    void aSubscriptionIsForAnEventThatAFlowReceives() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            interface Step extends Callback {}
                            @Event(protocol = Bell.class, name = "stop", targets = Step.class) record Stop() {}
                            @Element("Root") @CallbackUrl(attribute = "onStop", event = Stop.class) record Root() {}
                        }
                        """).errors())
                .containsExactly(
                        "9:69 The callback URL onStop of Root is for Stop, which a flow does not receive. Name "
                                + "an event that it receives, or add it to that event's targets. [SWB512]");
    }

    @Test
    void aCallbackUrlIsForAnEvent() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            interface Step extends Callback {}
                            @Element("Say") record Say(@CallbackUrl(attribute = "then", event = String.class) Step then) {}
                        }
                        """).errors())
                .containsExactly(
                        "8:92 A callback URL of Say refers to String, which has no @Event. Refer to a type that "
                                + "has it. [SWB508]");
    }

    @Test
    void oneTextIsOmitted() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Element("Say") record Say(@Attribute(value = "a", omit = {"1", "2"}) int a) {}
                        }
                        """).errors())
                .containsExactly("7:79 @Attribute(omit) of a has 2 values. At most one is allowed: remove the rest. "
                        + "[SWB513]");
    }

    @Test
    void aPrivateVerbCannotBeSeen() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        import dev.switchboard.describe.Element;
                        @CallFlow
                        final class Line {
                            @OnNewCall Beep ring() { return new Beep(); }

                            @Element("Beep") private record Beep() implements CustomAction {}
                        }
                        """).errors())
                .containsExactly(
                        "8:30 Beep is private, so the flow's router, which needs it, cannot see it: make it at "
                                + "least package-private. [SWB517]");
    }

    @Test
    void aUrlOfARootIsAnAttribute() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Element("Reply") @CallbackUrl(event = Ring.class) record Reply() {}
                        }
                        """).errors())
                .containsExactly("6:23 \"\" cannot be an attribute's name. Use letters, digits, '.', '-' and '_', and"
                        + " begin with a letter or '_'. [SWB510]");
    }

    @Test
    void attributesComeBeforeContentAndOnce() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.util.List;
                        import java.util.Optional;
                        interface Provider {
                            record Style(@Attribute("voice") String voice) {}
                            record Both(@Attribute("voice") String voice, @Child Kid kid) {}
                            record Late(@Child Kid kid, @Child Both both) {}
                            sealed interface Either permits Kid, Style {}
                            @Element("Kid") record Kid() implements Either {}
                            @Element("Fine") record Fine(@Text String text, @Child Style style) {}
                            @Element("AlsoFine") record AlsoFine(@Child Both both, @Child Kid kid) {}
                            @Element("Behind") record Behind(@Child Kid kid, @Child Both both) {}
                            @Element("Twice") record Twice(@Attribute("voice") String voice, @Child Style style) {}
                            @Element("Deep") record Deep(@Child Late late) {}
                        }
                        """, """
                        import dev.switchboard.describe.*;
                        import java.util.List;
                        @Element("Say") record Say(@Text String text, @Child List<Style> styles) {}
                        """, """
                        import dev.switchboard.describe.*;
                        record Style(@Attribute("voice") String voice) {}
                        """).errors())
                .containsExactly(
                        "13:66 The component both of Behind holds attributes that would be written after content, or more than"
                                + " once. Put what holds content behind it, and let a group with attributes be neither in a"
                                + " list nor one of several. [SWB522]",
                        "14:83 The component style of Twice uses the name \"voice\" again. Names are unique: rename one. [SWB511]",
                        "15:46 The component late of Deep holds attributes that would be written after content, or more than"
                                + " once. Put what holds content behind it, and let a group with attributes be neither in a"
                                + " list nor one of several. [SWB522]",
                        "3:66 The component styles of Say holds attributes that would be written after content, or more than"
                                + " once. Put what holds content behind it, and let a group with attributes be neither in a"
                                + " list nor one of several. [SWB522]");
    }

    @Test
    void oneOfSeveralHasNoAttributes() {
        assertThat(Compiling.of("""
                        import dev.switchboard.describe.*;
                        interface Provider {
                            sealed interface Either permits Kid, Style {}
                            @Element("Kid") record Kid() implements Either {}
                            record Style(@Attribute("voice") String voice) implements Either {}
                            @Element("Say") record Say(@Child Either either) {}
                        }
                        """).errors())
                .containsExactly(
                        "6:46 The component either of Say holds attributes that would be written after content, or more than"
                                + " once. Put what holds content behind it, and let a group with attributes be neither in a"
                                + " list nor one of several. [SWB522]");
    }

    @Test
    void onlyAnAttributeHasAPrefix() {
        assertThat(Compiling.of("""
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Element("xml:lang") record Lang(@Attribute("xml:lang") String lang, @Attribute("x:y") String y) {}
                        }
                        """).errors())
                .containsExactly(
                        "3:14 \"xml:lang\" cannot be an element's name. Use letters, digits, '.', '-' and '_', and begin with"
                                + " a letter or '_'. [SWB510]",
                        "3:99 \"x:y\" cannot be an attribute's name. Use letters, digits, '.', '-' and '_', and begin with a"
                                + " letter or '_'. [SWB510]");
    }

    @Test
    void twoUrlsWithoutABlockOfTheirOwnHaveNamesOfTheirOwn() throws IOException {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Event(protocol = Bell.class, name = "one", targets = Kind.class) record One() {}
                            @Event(protocol = Bell.class, name = "two", targets = Kind.class) record Two() {}
                            @Handles(Ring.class) @interface OnRing {}
                            @Handles(One.class) @interface OnOne {}
                            @Handles(Two.class) @interface OnTwo {}
                            interface Kind extends Callback {}
                            @Element("Reply") record Reply(
                                @CallbackUrl(attribute = "url", event = One.class) Kind one,
                                @CallbackUrl(event = Two.class) Kind two) {}
                        }
                        """, """
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line implements Provider {
                            @OnRing Reply ring() { return new Reply(new A(), new B()); }
                            record A() implements Kind { @OnOne void one() {} }
                            record B() implements Kind { @OnTwo void two() {} }
                        }
                        """).options("-Xlint:-processing").generated())
                .containsOnlyKeys("LineRouter");
    }
}
