package dev.switchboard.signalwire.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.signalwire.testing.Compiling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the types of the verbs do not allow: javac refuses it. */
class NestingTest {

    private static final String TARGETS = """
            record Over() implements AfterDial { @OnDialAction void over() {} }
            record One() implements Leg { @OnWhisper void answered() {} }
            record Keys() implements AfterGather { @OnGather void any() {} }
            record Message() implements AfterRecord { @OnRecording void over() {} }
            record Wait() implements InConference { @OnConferenceWait void music() {} }
            """;

    /** The error of a field's initializer. */
    private static String error(String expression) {
        List<String> errors = Compiling.line(
                        "@OnIncomingCall void ring() {} static final Object IT = " + expression + ";\n" + TARGETS)
                .errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).startsWith("5 ");
        return errors.get(0);
    }

    /** The errors of an expression with one of each noun. */
    private static List<String> errorsWithNouns(String expression) {
        return Compiling.line(
                        "@OnIncomingCall void ring() {} static Object it(Sip s, Phone p, Conference c, CallQueue q, Verto v)"
                                + " { return " + expression + "; }\n" + TARGETS)
                .errors();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sips.of(s)",
                "Sips.of(s, s)",
                "Sips.of(s, s, s, s, s, s, s, s, s, s)",
                "Phones.of(p)",
                "Phones.of(p, p)",
                "Phones.of(p, p, p, p, p, p, p, p, p, p)",
                "s",
                "p",
                "c",
                "q",
                "v"
            })
    void oneNounOrUpToTenPhonesFit(String noun) {
        assertThat(errorsWithNouns("Dial.to(" + noun + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sips.of(s, s, s, s, s, s, s, s, s, s, s)",
                "Phones.of(p, p, p, p, p, p, p, p, p, p, p)",
                "Sips.of()",
                "Phones.of()"
            })
    void anEleventhPhoneOrNone(String noun) {
        assertThat(errorsWithNouns("Dial.to(" + noun + ")"))
                .singleElement()
                .asString()
                .startsWith("5 no suitable method found for of(")
                .contains("actual and formal argument lists differ in length");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sips.of(s, p) | Phone cannot be converted to Sip",
                "Phones.of(p, s) | Sip cannot be converted to Phone",
                "Sips.of(s, c) | Conference cannot be converted to Sip",
                "Sips.of(c, s) | Conference cannot be converted to Sip",
                "Phones.of(p, c) | Conference cannot be converted to Phone",
                "Dial.to(s, p) | no suitable method found for to(Sip,Phone)",
                "Dial.to(s, s) | no suitable method found for to(Sip,Sip)",
                "Dial.to(s, c) | no suitable method found for to(Sip,Conference)",
                "Dial.to(c, s) | no suitable method found for to(Conference,Sip)",
                "Dial.to(c, c) | no suitable method found for to(Conference,Conference)",
                "Dial.to(q, v) | no suitable method found for to(CallQueue,Verto)"
            })
    void aNounBesideAnother(String expression, String essence) {
        assertThat(errorsWithNouns(expression))
                .singleElement()
                .asString()
                .startsWith("5 ")
                .contains(essence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sip.at(\"sip:ada@example.com\").into(new Over()) | Over cannot be converted to Leg",
                "Phone.at(\"+15551234567\").into(new Over()) | Over cannot be converted to Leg",
                "Dial.to(\"+15551234567\").then(new One()) | One cannot be converted to AfterDial",
                "Gather.digits().into(new Over()) | inference variable G has incompatible bounds",
                "RecordMessage.anyLength().into(new Over()) | inference variable R has incompatible bounds",
                "Redirect.to(new Over()) | inference variable S has incompatible bounds",
                "Conference.named(\"a\").into(new One()) | One cannot be converted to InConference",
                "CallQueue.named(\"a\").into(new One()) | One cannot be converted to FromQueue",
                "Enqueue.in(\"a\").into(new One()) | One cannot be converted to InQueue",
                "Connect.room(\"a\").into(new Over()) | Over cannot be converted to AfterConnect",
                "Refer.to(\"sip:a@example.com\").into(new Over()) | Over cannot be converted to AfterRefer",
                "Sms.text(\"a\").into(new Over()) | Over cannot be converted to AfterSms",
                "Pay.through(\"https://example.com\").into(new Over()) | Over cannot be converted to AfterPay",
                "StreamSettings.to(\"wss://example.com\").listener(new Over()) | Over cannot be converted to StreamListener"
            })
    void aTargetOfAnotherKind(String expression, String essence) {
        assertThat(error(expression)).contains(essence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Response.of(Gather.digits(1).say(\"Press 1.\")) | Question cannot be converted to Verb",
                "Response.of(Gather.speech()) | Question cannot be converted to Verb",
                "Response.of(RecordMessage.anyLength()) | RecordSettings cannot be converted to Verb",
                "Response.of(Sip.at(\"sip:a@example.com\")) | Sip cannot be converted to Verb",
                "Response.of(new Room(\"a\")) | Room cannot be converted to Verb",
                "Response.of(CallQueue.named(\"a\")) | CallQueue cannot be converted to Verb",
                "new Start(new Room(\"a\")) | Room cannot be converted to MediaStream",
                "Start.stream(new Room(\"a\")) | no suitable method found for stream(Room)",
                "new Stop(new Room(\"a\")) | Room cannot be converted to StreamName",
                "Connect.to(new StreamName(\"a\")) | StreamName cannot be converted to ConnectNoun",
                "Connect.to(new MediaStream(null, null)) | MediaStream cannot be converted to ConnectNoun",
                "Connect.to(CallQueue.named(\"a\")) | CallQueue cannot be converted to ConnectNoun",
                "Refer.to(Phone.at(\"+15551234567\")) | no suitable method found for to(Phone)"
            })
    void whatStandsElsewhere(String expression, String essence) {
        assertThat(error(expression)).contains(essence);
    }

    @Test
    void aHandlerThatReturnsAQuestion() {
        assertThat(Compiling.line("@OnIncomingCall Gather<Keys> ring() { return Gather.digits(1); }\n" + TARGETS)
                        .errors())
                .containsExactly("5 incompatible types: Question cannot be converted to Gather<Line.Keys>");
        assertThat(Compiling.line("@OnIncomingCall Question ring() { return Gather.digits(1); }\n" + TARGETS)
                        .errors())
                .singleElement()
                .asString()
                .startsWith("5 The handler ring returns Question. Allowed as answers to IncomingCallEvent are: ")
                .endsWith("[SWB221]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PlayDigits.of(\"1\") | PlayDigits cannot be converted to GatherPrompt",
                "Dial.to(\"+15551234567\") | Dial cannot be converted to GatherPrompt",
                "Hangup.now() | Hangup cannot be converted to GatherPrompt",
                "Gather.digits().into(new Keys()) | Gather<G> conforms to GatherPrompt",
                "RecordMessage.anyLength().into(new Message()) | RecordMessage<R> conforms to GatherPrompt",
                "Sms.text(\"Hi.\") | Sms cannot be converted to GatherPrompt"
            })
    void anotherVerbInAGather(String verb, String essence) {
        assertThat(error("Gather.digits().prompts(" + verb + ")")).contains(essence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Say.text(\"Wait.\") | Say cannot be converted to ConferenceWaitVerb",
                "Hangup.now() | Hangup cannot be converted to ConferenceWaitVerb",
                "Leave.now() | Leave cannot be converted to ConferenceWaitVerb",
                "Gather.digits().into(new Keys()) | Gather<G> conforms to ConferenceWaitVerb",
                "Dial.to(\"+15551234567\") | Dial cannot be converted to ConferenceWaitVerb",
                "PlayDigits.of(\"1\") | PlayDigits cannot be converted to ConferenceWaitVerb"
            })
    void anotherVerbBeforeAConference(String verb, String essence) {
        assertThat(error("ConferenceWaitResponse.of(" + verb + ")")).contains(essence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dial.to(\"+15551234567\") | Dial cannot be converted to QueueWaitVerb",
                "RecordMessage.anyLength().into(new Message()) | RecordMessage<R> conforms to QueueWaitVerb",
                "Enqueue.in(\"a\") | Enqueue cannot be converted to QueueWaitVerb",
                "Reject.busy() | Reject cannot be converted to QueueWaitVerb",
                "Sms.text(\"Hi.\") | Sms cannot be converted to QueueWaitVerb",
                "PlayDigits.of(\"1\") | PlayDigits cannot be converted to QueueWaitVerb",
                "Connect.room(\"a\") | Connect cannot be converted to QueueWaitVerb"
            })
    void anotherVerbInAQueue(String verb, String essence) {
        assertThat(error("QueueWaitResponse.of(" + verb + ")")).contains(essence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pause.oneSecond() | Pause cannot be converted to PromptPart",
                "PlayDigits.of(\"1\") | PlayDigits cannot be converted to PromptPart",
                "Hangup.now() | Hangup cannot be converted to PromptPart"
            })
    void anotherVerbInAPromptOfAPay(String verb, String essence) {
        assertThat(error("Prompt.at(Prompt.Step.POSTAL_CODE, " + verb + ")")).contains(essence);
    }

    @Test
    void anAnswerToTheWaitThatIsNotOne() {
        assertThat(Compiling.line("""
                        @OnIncomingCall void ring() {}
                        record Early() implements InConference { @OnConferenceWait Say music() { return null; } }
                        record Later() implements InQueue { @OnQueueWait Dial music() { return null; } }
                        record Whole() implements InQueue { @OnQueueWait Response music() { return null; } }
                        """).errors())
                .containsExactly(
                        "6 The handler music returns Say. Allowed as answers to ConferenceWaitEvent are: ConferenceWaitVerb or"
                                + " one of its types, an Optional of one, a record whose components are of type"
                                + " ConferenceWaitVerb, ConferenceWaitResponse, void. Return one of them, or a CompletionStage of one. [SWB221]",
                        "7 The handler music returns Dial. Allowed as answers to QueueWaitEvent are: QueueWaitVerb or one of"
                                + " its types, an Optional of one, a record whose components are of type QueueWaitVerb,"
                                + " QueueWaitResponse, void. Return one of them, or a CompletionStage of one. [SWB221]",
                        "8 The handler music returns Response. Allowed as answers to QueueWaitEvent are: QueueWaitVerb or one"
                                + " of its types, an Optional of one, a record whose components are of type QueueWaitVerb,"
                                + " QueueWaitResponse, void. Return one of them, or a CompletionStage of one. [SWB221]");
    }
}
