package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import org.junit.jupiter.api.Test;

/** Mistakes in the description of a protocol and its events. */
class EventDescriptionProblemsTest {

    @Test
    void anEventIsARecord() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") final class Stop {}
                        }
                        """).errors())
                .containsExactly("7:5 @Event needs a record without type parameters, but Stop is no record. Change it. "
                        + "[SWB501]");
    }

    @Test
    void anEventHasNoTypeParameters() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop<T>() {}
                        }
                        """).errors())
                .containsExactly("7:5 @Event needs a record without type parameters, but Stop has some. Change it. "
                        + "[SWB501]");
    }

    @Test
    void anEventGoesToKindsOfTargets() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop", targets = String.class) record Stop() {}
                        }
                        """).errors())
                .containsExactly("7:66 @Event(targets) needs an interface that extends Callback, but String is none. "
                        + "Change it. [SWB501]");
    }

    @Test
    void aComponentOfAnEventSaysWhatItHolds() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(String id) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:69 The component id of Stop says nothing of its wire form. Annotate it with one of: "
                                + "@Param, @Params, @Embedded. [SWB502]");
    }

    @Test
    void aComponentOfAnEventCanBeRead() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Param("id") Object id) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:82 The component id of Stop is of type Object, which cannot be read from a parameter. "
                                + "Use a String, a number, a boolean, an enum, a URI, a Duration with @Unit, an Instant with @Moment, or a value "
                                + "type with @FromText and @ToText; of it also an Optional or a List. [SWB503]");
    }

    @Test
    void aFamilyOfParametersIsAMap() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Params(prefix = "x_") String all) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:92 The component all of Stop is of type String, which cannot be read from a family of "
                                + "parameters. Make it a Map<String, String>. [SWB503]");
    }

    @Test
    void aGroupOfParametersIsARecord() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Embedded String all) {}
                        }
                        """).errors())
                .containsExactly("7:79 The component all of Stop is of type String, which cannot be a group of "
                        + "parameters. Make it a record that does not contain itself. [SWB503]");
    }

    @Test
    void aGroupOfParametersDoesNotContainItself() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            record Both(@Embedded Both again) {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Embedded Both both) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:32 The component again of Both is of type Provider.Both, which cannot be a group of "
                                + "parameters. Make it a record that does not contain itself. [SWB503]");
    }

    @Test
    void aCallIdIsAString() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@CallId @Param("id") int id) {}
                        }
                        """).errors())
                .containsExactly("7:87 The component id of Stop is of type int, which cannot be a call id. Make it a "
                        + "String. [SWB503]");
    }

    @Test
    void aDurationHasAUnit() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.time.Duration;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Param("after") Duration after) {}
                        }
                        """).errors())
                .containsExactly("8:87 The component after of Stop is a Duration without a unit. Say by @Unit what a "
                        + "whole number of it means, such as @Unit(ChronoUnit.SECONDS). [SWB504]");
    }

    @Test
    void aUnitHasAnExactLength() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.time.Duration;
                        import java.time.temporal.ChronoUnit;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop")
                            record Stop(@Param("after") @Unit(ChronoUnit.MONTHS) Duration after) {}
                        }
                        """).errors())
                .containsExactly(
                        "10:67 \"MONTHS\" cannot be the unit of a Duration. It has no exact length: use SECONDS, "
                                + "MILLIS or another that has. [SWB510]");
    }

    @Test
    void anEventBelongsToAProtocol() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = String.class, name = "stop") record Stop() {}
                        }
                        """).errors())
                .containsExactly(
                        "7:29 The event Stop refers to String, which has no @Protocol. Refer to a type that has "
                                + "it. [SWB508]");
    }

    @Test
    void aReplyIsAnElement() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop", reply = String.class) record Stop() {}
                        }
                        """).errors())
                .containsExactly("7:64 The reply of Stop refers to String, which has no @Element. Refer to a type that "
                        + "has it. [SWB508]");
    }

    @Test
    void aProtocolBeginsWithAnEvent() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        @Protocol(initial = String.class, deadlineMillis = 1_000)
                        final class Bell {}
                        """).errors())
                .containsExactly(
                        "3:27 The protocol Bell refers to String, which has no @Event. Refer to a type that has "
                                + "it. [SWB508]");
    }

    @Test
    void aProtocolBeginsWithAnEventOfItsOwn() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Gong {}
                        }
                        """).errors())
                .containsExactly(
                        "7:29 The initial event Ring of Gong belongs to another protocol, Bell. Name one of this "
                                + "protocol's events. [SWB509]");
    }

    @Test
    void anEventsNameMayStandInAUrl() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop/now") record Stop() {}
                        }
                        """).errors())
                .containsExactly(
                        "7:42 \"stop/now\" cannot be an event's name. Use the letters A-Z and a-z, digits, '-', "
                                + "'.' and '_', for it may stand in a URL. [SWB510]");
    }

    @Test
    void aParameterHasAName() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Param("") String id) {}
                        }
                        """).errors())
                .containsExactly("7:80 \"\" cannot be a parameter's name. Use the provider's name. [SWB510]");
    }

    @Test
    void twoComponentsReadOneParameter() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop")
                            record Stop(@Param("id") String id, @Param({"oldId", "id"}) String oldId) {}
                        }
                        """).errors())
                .containsExactly(
                        "8:72 The component oldId of Stop uses the name \"id\" again. Names are unique: rename "
                                + "one. [SWB511]");
    }

    @Test
    void twoConstantsAreSpeltAlike() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            enum Why { @Wire("busy") BUSY, @Wire({"gone", "busy"}) GONE }
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Param("why") Why why) {}
                        }
                        """).errors())
                .containsExactly(
                        "7:42 The constant GONE of Why uses the name \"busy\" again. Names are unique: rename one. "
                                + "[SWB511]");
    }

    @Test
    void oneTextStandsForAnAbsentParameter() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop")
                            record Stop(@Param(value = "id", absent = {"", "none"}) String id) {}
                        }
                        """).errors())
                .containsExactly("8:68 @Param(absent) of id has 2 values. At most one is allowed: remove the rest. "
                        + "[SWB513]");
    }

    @Test
    void aParameterHasAtLeastOneName() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Param({}) String id) {}
                        }
                        """).errors())
                .containsExactly("7:80 @Param of id has no name. At least one is needed: add the provider's. [SWB513]");
    }

    @Test
    void aConstantHasAtLeastOneSpelling() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            enum Why { @Wire({}) BUSY }
                            @Event(protocol = Bell.class, name = "stop") record Stop(@Param("why") Why why) {}
                        }
                        """).errors())
                .containsExactly("7:22 @Wire of BUSY has no spelling. At least one is needed: add it. [SWB513]");
    }

    @Test
    void theMethodsOfAValueType() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            final class Id {
                                @FromText static Id of(int number) { return new Id(); }
                                @ToText int text() { return 1; }
                                @WhenAbsent Id none() { return this; }
                            }
                        }
                        """).errors())
                .containsExactly(
                        "8:29 @FromText needs a static method that takes a String and returns Id, but the method "
                                + "of is none. Change it, or remove the annotation. [SWB514]",
                        "9:21 @ToText needs a method without parameters that returns a String, but the method "
                                + "text is none. Change it, or remove the annotation. [SWB514]",
                        "10:24 @WhenAbsent needs a static method without parameters that returns Id, but the "
                                + "method none is none. Change it, or remove the annotation. [SWB514]");
    }

    @Test
    void theInitialEventIsAnswered() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring") record Ring() {}
                        }
                        """).errors())
                .containsExactly("4:54 The initial event Ring of Bell has no reply, but requests that no handler takes "
                        + "are answered by its root. Name a root by @Event(reply = …). [SWB516]");
    }

    @Test
    void twoEventsOfOneNameInAFlow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        @CallFlow
                        final class Line {
                            @Provider.OnRing void ring() {}
                            @Provider.OnStop void stop() {}
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            @Event(protocol = Bell.class, name = "ring") record Stop() {}
                            @Handles(Ring.class) @interface OnRing {}
                            @Handles(Stop.class) @interface OnStop {}
                        }
                        """).errors())
                .containsExactly(
                        "7:50 The events Ring and Stop have the same name on the wire, \"ring\", so a router could "
                                + "not tell them apart. Give one of them another name, or handle one of them only. [SWB519]");
    }

    @Test
    void aPrivateEventCannotBeSeen() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        @CallFlow
                        final class Line {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class)
                            private record Ring(@Param("why") Why why) {}
                            @Element("Reply") record Reply() {}
                            private enum Why { BUSY }
                            @Handles(Ring.class) @interface OnRing {}
                            @OnRing void ring() {}
                        }
                        """).errors())
                .containsExactly(
                        "7:13 Ring is private, so the flow's router, which needs it, cannot see it: make it at "
                                + "least package-private. [SWB517]",
                        "9:13 Why is private, so the flow's router, which needs Ring, cannot see it: make it at "
                                + "least package-private. [SWB517]");
    }

    @Test
    void anEventThatLeadsToOneWithACallIdHasOne() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        @CallFlow
                        final class Line {
                            @Provider.OnRing void ring() {}
                            record Step(int count) implements Provider.After {
                                @Provider.OnKeys void keys() {}
                            }
                        }
                        """, """
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Event(protocol = Bell.class, name = "keys", targets = After.class) record Keys(@CallId @Param("id") String id) {}
                            @Element("Reply") record Reply() {}
                            interface After extends Callback {}
                            @Handles(Ring.class) @interface OnRing {}
                            @Handles(Keys.class) @interface OnKeys {}
                        }
                        """).errors())
                .containsExactly(
                        "5:71 The event Ring has no @CallId, but Keys, to which its answer may lead, has one, so the "
                                + "callback URL would be refused. Add @CallId to a component of Ring. [SWB520]");
    }

    @Test
    void anInstantHasASpelling() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        import java.time.Instant;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring(@Param("at") Instant at) {}
                            @Element("Reply") record Reply() {}
                        }
                        """).errors())
                .containsExactly(
                        "6:104 The component at of Ring is an Instant without a spelling. Say by @Moment how it is"
                                + " spelt, such as @Moment(MomentFormat.ISO_8601). [SWB521]");
    }

    @Test
    void anAnswerNeedsSomeBytes() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.describe.*;
                        interface Provider {
                            @Protocol(initial = Ring.class, deadlineMillis = 1_000, maxReplyBytes = 255) final class Bell {}
                            @Event(protocol = Bell.class, name = "ring", reply = Reply.class) record Ring() {}
                            @Element("Reply") record Reply() {}
                        }
                        """).errors())
                .containsExactly(
                        "4:77 @Protocol(maxReplyBytes) of Bell has 255 bytes. At least 256 are needed for an answer:"
                                + " allow more. [SWB513]");
    }
}
