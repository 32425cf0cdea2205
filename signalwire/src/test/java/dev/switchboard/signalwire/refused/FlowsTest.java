package dev.switchboard.signalwire.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.signalwire.testing.Compiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense in a flow: the processor refuses it. */
class FlowsTest {

    private static final String TARGETS = """
            record There() implements Step { @OnRedirect void here() {} }
            record Message() implements AfterRecord { @OnRecording void over() {} }
            """;

    @ParameterizedTest
    @CsvSource({
        "Hangup, Hangup",
        "Reject, Reject",
        "Redirect<There>, Redirect",
        "RedirectToUrl, RedirectToUrl",
        "RecordMessage<Message>, RecordMessage",
        "LastVerb, LastVerb"
    })
    void aVerbAfterOneThatEndsTheDocument(String type, String name) {
        assertThat(Compiling.line("""
                        @OnIncomingCall Bye ring() { return null; }
                        record Bye(Say hello, %s end, Say more) {}
                        """.formatted(type) + TARGETS).errors())
                .containsExactly("6 The component more of the answer Bye never runs, because end before it is a " + name
                        + ", which ends what runs there. Put end last, or remove what follows it. [SWB226]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say hello, Optional<Hangup> end, Say more",
                "Say hello, List<Hangup> end, Say more",
                "Say hello, Hangup end",
                "Say hello, RecordMessage<Message> end",
                "Say hello, Redirect<There> end",
                "Verb any, Say more",
                "Dial dial, Sms sms, Say more",
                "Gather<?> gather, Enqueue queue, Connect connect, Hangup end"
            })
    void aVerbThatMayRun(String verbs) {
        assertThat(Compiling.line("""
                        @OnIncomingCall Bye ring() { return null; }
                        record Bye(%s) {}
                        record Keys() implements AfterGather { @OnGather void any() {} }
                        """.formatted(verbs) + TARGETS).problems()).isEmpty();
    }

    @Test
    void aVerbAfterTheEndInTheDocumentOfAQueue() {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        record Waiting() implements InQueue {
                            @OnQueueWait Bye music() { return null; }
                        }
                        record Bye(Redirect<There> end, Say more) {}
                        """ + TARGETS).errors())
                .containsExactly("9 The component more of the answer Bye never runs, because end before it is a"
                        + " Redirect, which ends what runs there. Put end last, or remove what follows it. [SWB226]");
    }

    @Test
    void anEventThatGoesElsewhere() {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        record Over() implements AfterDial {
                            @OnDialAction void over() {}
                            @OnCallStatus void status() {}
                        }
                        """).errors())
                .containsExactly(
                        "8 @OnCallStatus has no effect in Over, because its event goes to the flow itself or a class"
                                + " that implements Leg. Move the method there. [SWB203]");
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        @OnDialAction void over() {}
                        """).errors())
                .containsExactly("6 @OnDialAction has no effect in Line, because its event goes to a class that"
                        + " implements AfterDial. Move the method there. [SWB203]");
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        record One() implements Leg {
                            @OnWhisper void answered() {}
                            @OnIncomingCall void ring() {}
                        }
                        """).errors())
                .singleElement()
                .asString()
                .startsWith("8 @OnIncomingCall has no effect in One")
                .endsWith("[SWB203]");
    }

    @ParameterizedTest
    @CsvSource({
        "AfterGather, OnPartialResult, GatherEvent, Gather",
        "AfterDial, OnRecordingStatus, DialActionEvent, Dial",
        "AfterRecord, OnTranscription, RecordingEvent, RecordMessage",
        "AfterRecord, OnRecordingStatus, RecordingEvent, RecordMessage",
        "AfterSms, OnSmsStatus, SmsEvent, Sms"
    })
    void aTargetThatDoesNotGoOn(String kind, String handler, String event, String verb) {
        assertThat(Compiling.line("""
                        @OnIncomingCall Response ring() { return Response.of(); }
                        record Half() implements %s { @%s void told() {} }
                        """.formatted(kind, handler)).errors())
                .containsExactly("6 The target Half does not handle " + event + ", which each " + verb
                        + " that leads to the kind "
                        + kind + " needs, for it says where the call goes on. Give it a method with a handler"
                        + " annotation for " + event + ". [SWB411]");
    }

    @Test
    void aTargetThatDoesNotGoOnThoughAnotherDoes() {
        assertThat(Compiling.line("""
                        @OnIncomingCall Response ring() { return Response.of(); }
                        record Half() implements AfterGather { @OnPartialResult void told() {} }
                        record Full() implements AfterGather { @OnGather void any() {} }
                        """).errors())
                .containsExactly(
                        "6 The target Half does not handle GatherEvent, which each Gather that leads to the kind AfterGather"
                                + " needs, for it says where the call goes on. Give it a method with a handler annotation, such"
                                + " as @OnGather. [SWB411]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Step",
                "AfterDial",
                "AfterGather",
                "AfterRecord",
                "AfterSms",
                "AfterConnect",
                "AfterRefer",
                "AfterPay",
                "InQueue",
                "InConference",
                "FromQueue",
                "StreamListener",
                "Leg"
            })
    void aTargetWithoutAnyHandler(String kind) {
        assertThat(Compiling.line("""
                        @OnIncomingCall Response ring() { return Response.of(); }
                        record Empty() implements %s {}
                        """.formatted(kind)).errors())
                .containsExactly(
                        "6 The target Empty handles nothing. Give it a method with a handler annotation whose event"
                                + " goes to " + kind + ". [SWB405]");
    }

    @Test
    void aStepWithoutOnRedirect() {
        assertThat(Compiling.line("""
                        @OnIncomingCall Redirect<Other> ring() { return Redirect.to(new Other()); }
                        record Other() implements Step, AfterDial { @OnDialAction void over() {} }
                        """).errors())
                .containsExactly(
                        "6 The target Other does not handle RedirectEvent, which each Redirect that leads to the kind Step"
                                + " needs, for it says where the call goes on. Give it a method with a handler annotation for"
                                + " RedirectEvent. [SWB411]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AfterPay { @OnPayStatus",
                "AfterPay { @OnPayAction",
                "InQueue { @OnQueueWait",
                "InQueue { @OnQueueResult",
                "InConference { @OnRecordingStatus",
                "Leg { @OnCallStatus",
                "Leg { @OnWhisper"
            })
    void oneHandlerIsEnoughForOtherKinds(String target) {
        assertThat(Compiling.line("""
                        @OnIncomingCall Response ring() { return Response.of(); }
                        record One() implements %s void told() {} }
                        """.formatted(target)).problems()).isEmpty();
    }

    @Test
    void twoProtocolsInAFlow() {
        assertThat(Compiling.of("""
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.signalwire.OnIncomingCall;
                        import dev.switchboard.sipgate.OnNewCall;
                        @CallFlow final class Both {
                            @OnIncomingCall void ring() {}
                            @OnNewCall void call() {}
                        }
                        """).errors())
                .containsExactly("4 The flow Both handles events of several protocols: SignalWire and Sipgate. A router"
                        + " speaks one protocol: write a flow for each. [SWB105]");
    }

    @ParameterizedTest
    @CsvSource({
        "Leg, OnWhisper, OnCallStatus, CallStatusEvent",
        "AfterDial, OnDialAction, OnRecordingStatus, RecordingStatusEvent",
        "AfterGather, OnGather, OnPartialResult, PartialResultEvent",
        "AfterRecord, OnRecording, OnTranscription, TranscriptionEvent",
        "AfterSms, OnSmsAction, OnSmsStatus, SmsStatusEvent",
        "AfterPay, OnPayAction, OnPayStatus, PayStatusEvent",
        "InConference, OnConferenceWait, OnConference, ConferenceEvent",
        "StreamListener, , OnStream, StreamEvent"
    })
    void anAnswerThatIsDiscarded(String kind, String answered, String told, String event) {
        String other = answered == null ? "" : "@" + answered + " void other() {}";
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        record One() implements %s {
                            %s
                            @%s Say told() { return Say.text("Hi."); }
                        }
                        """.formatted(kind, other, told)).errors())
                .containsExactly("8 The handler told returns Say, but the provider discards the answer to " + event
                        + ". Make it return void. [SWB222]");
    }

    @Test
    void anAnswerToAStatusOfTheFlowItself() {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        @OnCallStatus Response status() { return Response.of(); }
                        """).errors())
                .containsExactly("6 The handler status returns Response, but the provider discards the answer to"
                        + " CallStatusEvent. Make it return void. [SWB222]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a", "E", " ", "12w"})
    void aKeyThatNoPhoneHas(String digits) {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        record Keys() implements AfterGather { @OnGather("%s") void any() {} }
                        """.formatted(digits)).errors())
                .containsExactly(
                        "6 The value \"" + digits + "\" of @OnGather is not allowed. Allowed are: the keys 0-9, *, #"
                                + " and A-D, or \"\" for none. Correct the value. [SWB301]");
    }

    @Test
    void unknownAsACondition() {
        assertThat(Compiling.line("""
                        @OnIncomingCall(direction = CallDirection.UNKNOWN) void ring() {}
                        """).errors())
                .containsExactly(
                        "5 The value UNKNOWN of @OnIncomingCall stands for all values that are not known, so it is"
                                + " no condition. Leave the condition out to take any value. [SWB304]");
    }

    @Test
    void theSameConditionTwice() {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        @OnCallStatus(status = {CallStatus.COMPLETED, CallStatus.BUSY}) void one() {}
                        @OnCallStatus(status = {CallStatus.FAILED, CallStatus.BUSY}) void two() {}
                        """).errors())
                .singleElement()
                .asString()
                .startsWith("7 The value BUSY of @OnCallStatus is handled by both ")
                .endsWith("[SWB302]");
    }

    @Test
    void aGatherThatDoesNotSayWhereItLeads() {
        assertThat(Compiling.line("""
                        @SuppressWarnings("rawtypes")
                        @OnIncomingCall Gather ring() { return null; }
                        record Keys() implements AfterGather { @OnGather void any() {} }
                        """).errors())
                .containsExactly(
                        "6 The handler ring returns the raw type Gather. Say by a type argument where it leads, such"
                                + " as Gather<MyTarget>. [SWB223]");
    }

    @ParameterizedTest
    @CsvSource({
        "Secret secret, secret, Secret",
        "Sip sip, sip, Sip",
        "Map<String String> all, all, 'Map<String, String>'"
    })
    void whatCannotTravelInAUrl(String component, String name, String type) {
        assertThat(Compiling.line("""
                        @OnIncomingCall Response ring() { return Response.of(); }
                        record One(%s) implements Leg { @OnWhisper void answered() {} }
                        """.formatted(component.replace("String String", "String, String")))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("6 The component " + name + " of the target One is of type " + type
                        + ", which cannot travel in a URL.")
                .endsWith("[SWB406]");
    }

    @Test
    void aTargetThatIsNamedAsAnEventOfTheFlow() {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        @OnCallStatus void status() {}
                        @Route("callStatus") record One() implements Leg { @OnWhisper void answered() {} }
                        """).errors())
                .containsExactly(
                        "7 The route \"callStatus\" leads to both the event CallStatusEvent and One. Give one of them"
                                + " another by @Route(\"…\"). [SWB407]");
    }
}
