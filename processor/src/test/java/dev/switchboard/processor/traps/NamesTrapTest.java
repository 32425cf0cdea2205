package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Containers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users call their things must not collide with what the router calls its own, inherits or imports. */
class NamesTrapTest {

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flow",
                "Reply",
                "Incoming",
                "Form",
                "List",
                "Optional",
                "Match",
                "Target",
                "Number",
                "Record",
                "Object",
                "Override",
                "Exception",
                "Class",
                "System",
                "Math",
                "Integer",
                "Error",
                "Duration",
                "Generated",
                "FlowRouter",
                "FlowShape",
                "BaseUrl",
                "CallbackKey",
                "CallbackUrl",
                "RouterOptions",
                "RequestVerifier",
                "ProtocolRules",
                "ParamNames",
                "XmlWriter",
                "WireText",
                "ArrayList",
                "LineRouter",
                "NewCallEvent",
                "Gather",
                "Shape",
                "AtFlow",
                "Answer",
                "Call",
                "Out",
                "Nothing",
                "Handle",
                "Überlauf",
                "メニュー"
            })
    void aMenuMayBeCalled(String name) throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.DtmfEvent;
                import dev.switchboard.sipgate.Hangup;
                import dev.switchboard.sipgate.HangupCause;
                import dev.switchboard.sipgate.Menu;
                import dev.switchboard.sipgate.OnDtmf;
                import dev.switchboard.sipgate.OnHangup;
                import dev.switchboard.sipgate.OnNewCall;
                @CallFlow
                public final class Line {
                    @OnNewCall dev.switchboard.sipgate.Gather<NAME> welcome() {
                        return dev.switchboard.sipgate.Gather.digits(1).into(new NAME());
                    }
                    @OnHangup void ended(HangupCause cause) {}
                    final class NAME implements Menu {
                        @OnDtmf("1") dev.switchboard.sipgate.Gather<Step> one() {
                            return dev.switchboard.sipgate.Gather.digits(1).into(new Step(1, null));
                        }
                        @OnDtmf java.util.Optional<Hangup> other(DtmfEvent event) { return java.util.Optional.of(Hangup.now()); }
                    }
                    record Step(int count, java.time.Duration pause) implements Menu {
                        @OnDtmf void any() {}
                    }
                }
                """.replace("NAME", name));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.enter(line.post("event=newCall&callId=1"), "2"))
                    .isEqualTo("<Response><Hangup/></Response>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "spring, Component",
        "spring, Autowired",
        "spring, RouterSettings",
        "spring, Settings",
        "spring, BaseUrl",
        "spring, Signature",
        "jakarta, Singleton",
        "jakarta, Inject"
    })
    void aMenuOfAComponentMayBeCalled(String container, String name) throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Line {
                    @OnNewCall Gather<NAME> welcome() { return Gather.digits(1).into(new NAME(1)); }
                    record NAME(int settings) implements Menu {
                        @OnDtmf void any() {}
                    }
                }
                """.replace("NAME", name));

        assertThat(Containers.components(container, compiling).generated()).containsOnlyKeys("app.LineRouter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Exception", "Override", "List", "Reply", "Incoming", "Optional", "Call", "Out"})
    void aTargetInAFileOfItsOwnMayBeCalled(String name) throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                @dev.switchboard.CallFlow
                final class Line {
                    @dev.switchboard.sipgate.OnNewCall dev.switchboard.sipgate.Gather<NAME> welcome() {
                        return dev.switchboard.sipgate.Gather.digits(1).into(new NAME());
                    }
                }
                """.replace("NAME", name), """
                package app;
                final class NAME implements dev.switchboard.sipgate.Menu {
                    @dev.switchboard.sipgate.OnDtmf dev.switchboard.sipgate.Hangup any() {
                        return dev.switchboard.sipgate.Hangup.now();
                    }
                }
                """.replace("NAME", name));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.enter(line.post("event=newCall&callId=1"), "2"))
                    .isEqualTo("<Response><Hangup/></Response>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer",
                "callId",
                "reply",
                "nothing",
                "handle",
                "callback",
                "match",
                "stop",
                "create",
                "subscription",
                "unexpected",
                "maxBodyBytes",
                "asString",
                "atFlow",
                "newCall",
                "hangup",
                "dtmf",
                "from",
                "writeHangup",
                "writeAction",
                "menuUrl",
                "makeBareNewCallResponse",
                "step",
                "newCallEvent",
                "SHAPE",
                "grüße"
            })
    void handlersMayBeCalled(String name) throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Line {
                    @OnNewCall Gather<Step> NAME(NewCallEvent event, Party from) { return Gather.digits(1).into(new Step(1)); }
                    @OnNewCall(direction = Direction.OUT) Action out() { return Hangup.now(); }
                    @OnHangup void NAME(Direction direction) {}
                    record Step(int count) implements Menu {
                        @OnDtmf("1") Gather<Step> NAME() { return Gather.digits(1).into(this); }
                        @OnDtmf Hangup NAME(String dtmf) { return Hangup.now(); }
                    }
                }
                """.replace("NAME", name));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String asked = line.post("event=newCall&callId=1");
            assertThat(line.enter(asked, "2")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.last().handler()).isEqualTo("Step." + name);
        }
    }

    @Test
    void handlersMayOverloadMethodsOfObject() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Line {
                    @OnNewCall Hangup toString(String callId) { return Hangup.now(); }
                    @OnNewCall(direction = Direction.OUT) Hangup getClass(Party to) { return Hangup.now(); }
                    @OnHangup void equals(HangupCause cause) {}
                    @OnAnswer void wait(Party from) {}
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall&callId=1")).contains("<Hangup/>");
            line.post("event=answer&callId=1");
            assertThat(line.last().handler()).isEqualTo("Line.wait");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event",
                "flow",
                "call",
                "out",
                "answer",
                "text",
                "value",
                "shape",
                "SHAPE",
                "emptyReply",
                "name",
                "größe",
                "menu",
                "AT_FLOW",
                "_1",
                "$"
            })
    void parametersMayBeCalled(String name) throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.Bind;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Line {
                    @OnNewCall Gather<Step> welcome(@Bind("callId") String NAME, NewCallEvent whole) {
                        return Gather.digits(1).into(new Step(1, NAME));
                    }
                    @OnNewCall(direction = Direction.OUT) java.util.Optional<Action> out(NewCallEvent NAME) {
                        return java.util.Optional.of(Hangup.now());
                    }
                    record Step(int count, String NAME) implements Menu {
                        @OnDtmf("1") Gather<Step> again(@Bind("dtmf") String NAME) { return Gather.digits(1).into(this); }
                        @OnDtmf Action other(Line NAME) { return "1".equals(this.NAME) ? Hangup.now() : null; }
                    }
                }
                """.replace("NAME", name));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String asked = line.post("event=newCall&callId=1");
            assertThat(line.enter(line.enter(asked, "1"), "2")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.post("event=newCall&direction=out")).contains("<Hangup/>");
        }
    }

    @Test
    void unicodeIsWrittenWhereAUserWroteIt() throws Exception {
        Compiling compiling = Compiling.of("""
                package grüße;
                import dev.switchboard.*;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Überblick {
                    @OnNewCall Gather<Menü> begrüßen() { return Gather.digits(1).into(new Menü("é", Größe.GROß)); }
                    enum Größe { GROß }
                    record Menü(String größe, Größe 大) implements Menu {
                        @OnDtmf Action weiß(@Bind("dtmf") String ß) { return größe.equals("é") ? Hangup.now() : null; }
                    }
                }
                """);

        try (Running line = Running.of("grüße.Überblick", compiling, classes)) {
            String asked = line.post("event=newCall&callId=1");
            assertThat(line.enter(asked, "1")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.last().handler()).isEqualTo("Menü.weiß");
        }
    }

    @Test
    void aFlowMayBeInTheDefaultPackage() throws Exception {
        Compiling compiling = Compiling.of("""
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public class Line {
                    @OnNewCall Gather<Choice> ask() { return Gather.digits(1).into(new Choice()); }
                    class Choice implements Menu {
                        @OnDtmf Hangup any() { return Hangup.now(); }
                    }
                }
                """);

        try (Running line = Running.of("Line", compiling, classes)) {
            assertThat(line.enter(line.post("event=newCall&callId=1"), "1"))
                    .isEqualTo("<Response><Hangup/></Response>");
        }
    }

    @Test
    void aFlowMayBeNestedThreeDeep() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                public class Outer {
                    interface Middle {
                        @CallFlow
                        class Line {
                            @OnNewCall Gather<Choice> ask() { return Gather.digits(1).into(new Choice()); }
                            class Choice implements Menu {
                                @OnDtmf Gather<Inner.Deep> any() { return Gather.digits(1).into(new Inner.Deep(1)); }
                            }
                            static class Inner {
                                record Deep(int count) implements Menu {
                                    @OnDtmf Hangup any() { return Hangup.now(); }
                                }
                            }
                        }
                    }
                }
                """);

        try (Running line = Running.of("app.Outer$Middle$Line", "app.Outer_Middle_LineRouter", compiling, classes)) {
            String asked = line.post("event=newCall&callId=1");
            assertThat(line.enter(line.enter(asked, "1"), "2")).isEqualTo("<Response><Hangup/></Response>");
        }
    }

    @Test
    void twoFlowsMayHaveTheSameNameInDifferentPackages() throws Exception {
        String source = """
                package PACKAGE;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Line {
                    @OnNewCall VERB any() { return VERB.METHOD(); }
                }
                """;
        Map<String, String> generated = Compiling.of(
                        source.replace("PACKAGE", "one")
                                .replace("VERB", "Hangup")
                                .replace("METHOD", "now"),
                        source.replace("PACKAGE", "two")
                                .replace("VERB", "Reject")
                                .replace("METHOD", "busy"))
                .generated();

        assertThat(generated).containsOnlyKeys("one.LineRouter", "two.LineRouter");
        assertThat(generated.get("one.LineRouter")).contains("writeHangup").doesNotContain("writeReject");
        assertThat(generated.get("two.LineRouter")).contains("writeReject").doesNotContain("writeHangup");
    }

    @Test
    void twoTargetsMayHaveTheSameNameInDifferentClasses() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.*;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line {
                    @OnNewCall Gather<One.Choice> one() { return Gather.digits(1).into(new One.Choice()); }
                    @OnNewCall(direction = Direction.OUT) Gather<Two.Choice> two() { return Gather.digits(1).into(new Two.Choice()); }
                    interface One {
                        class Choice implements Menu {
                            @OnDtmf Hangup any() { return Hangup.now(); }
                        }
                    }
                    interface Two {
                        @Route("other") class Choice implements Menu {
                            @OnDtmf Reject any() { return Reject.busy(); }
                        }
                    }
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.enter(line.post("event=newCall"), "1")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.enter(line.post("event=newCall&direction=out"), "1"))
                    .isEqualTo("<Response><Reject reason=\"busy\"/></Response>");
        }
    }

    @Test
    void parametersWhoseNamesBecomeOneInJavaAreKeptApart() throws Exception {
        Compiling compiling = Bell.and("""
                package app;
                import bell.*;
                import dev.switchboard.CallFlow;
                import java.util.*;
                @CallFlow
                final class Line {
                    @OnRing Connect ring(String user, List<String> users) {
                        return new Connect(new Sip(user + users, Optional.empty()), 1);
                    }
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("kind=ring&id=1&user=a&user[]=b&user%5B%5D=c&users=d"))
                    .isEqualTo("<Answer><Connect><Sip>a[b, c, d]</Sip></Connect></Answer>");
        }
    }

    @Test
    void aProviderMayCallItsTypesLikeOurs() throws Exception {
        Compiling compiling = Bell.unclaimed(Compiling.of("""
                package wire;
                import dev.switchboard.describe.*;
                @Protocol(discriminator = "e v-e[n]t", initial = Incoming.class, deadlineMillis = 1_000)
                public final class Protocols {
                    private Protocols() {}
                }
                """, """
                package wire;
                import dev.switchboard.describe.*;
                @Event(protocol = Protocols.class, name = "in-coming", reply = Reply.class)
                public record Incoming(@CallId @Param("call id") String call, @Param("call-id") String out,
                        @Param("int") java.util.Optional<Integer> text, @Param("1st") java.util.List<Target> value) {}
                """, """
                package wire;
                import dev.switchboard.describe.*;
                @Event(protocol = Protocols.class, name = "in_coming")
                public record Form(@CallId @Param("call_id") String event, @Params(prefix = "call") java.util.Map<String, String> flow) {}
                """, """
                package wire;
                public enum Target { List, Optional }
                """, """
                package wire;
                import dev.switchboard.describe.*;
                @Element("reply")
                @CallbackUrl(attribute = "form", event = Form.class)
                public record Reply(@Child java.util.List<Number> call) {}
                """, """
                package wire;
                import dev.switchboard.describe.*;
                @Element("number")
                public record Number(@Text String out, @Attribute("a") Target call, @Attribute("b") @Separated(" ") java.util.List<Record> name) {}
                """, """
                package wire;
                import dev.switchboard.describe.*;
                public record Record(int value) {
                    @FromText public static Record answer(String text) { return new Record(Integer.parseInt(text)); }
                    @ToText public String reply() { return "r" + value; }
                }
                """, """
                package wire;
                @dev.switchboard.describe.Handles(Incoming.class)
                public @interface OnIncoming {}
                """, """
                package wire;
                @dev.switchboard.describe.Handles(Form.class)
                public @interface OnForm {}
                """, """
                package app;
                @dev.switchboard.CallFlow
                final class Form {
                    @wire.OnIncoming wire.Number answer(wire.Incoming call, String out, java.util.Optional<Integer> text, java.util.List<wire.Target> value) {
                        return new wire.Number(out + text + value, wire.Target.List, java.util.List.of(new wire.Record(1), new wire.Record(2)));
                    }
                    @wire.OnForm void callId(wire.Form form, java.util.Map<String, String> flow) {}
                }
                """));

        try (Running line = Running.of("app.Form", compiling, classes)) {
            assertThat(line.post("e+v-e%5Bn%5Dt=in-coming&call+id=1&call-id=2&int=3&1st=List&1st=Optional"))
                    .isEqualTo("<reply form=\"https://pbx.example.com/calls/in_coming\">"
                            + "<number a=\"List\" b=\"r1 r2\">2Optional[3][List, Optional]</number></reply>");
            line.post("e+v-e%5Bn%5Dt=in_coming&call_id=1&callx=2");
            assertThat(line.last().handler()).isEqualTo("Form.callId");
        }
    }
}
