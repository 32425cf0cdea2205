package dev.switchboard.signalwire.refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.CallQueue;
import dev.switchboard.signalwire.Conference;
import dev.switchboard.signalwire.ConferenceRecording;
import dev.switchboard.signalwire.ConferenceWaitResponse;
import dev.switchboard.signalwire.Connect;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialNoun;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.Enqueue;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.Phone;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.Phones;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.Question;
import dev.switchboard.signalwire.QueueWaitResponse;
import dev.switchboard.signalwire.RecordConference;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.RecordSettings;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.Redirect;
import dev.switchboard.signalwire.RedirectToUrl;
import dev.switchboard.signalwire.Refer;
import dev.switchboard.signalwire.Reject;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Secret;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipTransport;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.Sips;
import dev.switchboard.signalwire.Sms;
import dev.switchboard.signalwire.SpeechModel;
import dev.switchboard.signalwire.SpeechSettings;
import dev.switchboard.signalwire.SpeechTimeout;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.Verto;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no type can say: values that are refused when they are made. */
class ValuesTest {

    private record Over() implements AfterDial {}

    private record Texted() implements AfterSms {}

    private record Message() implements AfterRecord {}

    private record There() implements Step {}

    private record Keys() implements AfterGather {}

    private static final Sip SIP = Sip.at("sip:ada@example.com");
    private static final Phone PHONE = Phone.at("+15551234567");
    private static final Dial DIAL = Dial.to("+15551234567");
    private static final Say SAY = Say.text("Hi.");

    private static final String NUMBER =
            " (expected: E.164, with a plus and the country code first, such as +15551234567)";
    private static final String CALLER_ID =
            "dial: callerId (expected: E.164, such as +15551234567; only SIP phones take another text)";
    private static final String SIP_ID =
            "dial: callerId for a SIP phone (expected: letters, digits and + - _ . , without spaces)";
    private static final String NAME = "dial: callerName (expected: letters, digits and spaces, 1 to 70 characters)";
    private static final String NO_SIP_URI = "SIP URI: it has no form of one (expected: such as sip:ada@example.com)";
    private static final String WEB = " (expected: an absolute http or https URL, such as https://example.com/hello)";

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Arguments refused(String message, ThrowingCallable value) {
        return arguments(message, value);
    }

    static Stream<Arguments> dials() {
        return Stream.of(
                refused("phone number: \"555***\"" + NUMBER, () -> Dial.to("5551234567")),
                refused("dial: timeout PT4S (expected: whole seconds from 5 to 600)", () -> DIAL.timeout(seconds(4))),
                refused(
                        "dial: timeout PT10M1S (expected: whole seconds from 5 to 600)",
                        () -> DIAL.timeout(seconds(601))),
                refused(
                        "dial: timeout PT5.5S (expected: whole seconds from 5 to 600)",
                        () -> DIAL.timeout(Duration.ofMillis(5_500))),
                refused(
                        "dial: timeLimit PT0S (expected: whole seconds at least 1)",
                        () -> DIAL.timeLimit(Duration.ZERO)),
                refused(
                        "dial: timeLimit PT-1S (expected: whole seconds at least 1)",
                        () -> DIAL.timeLimit(seconds(-1))),
                refused(
                        "dial: timeLimit PT1.001S (expected: whole seconds at least 1)",
                        () -> DIAL.timeLimit(Duration.ofMillis(1_001))),
                refused(CALLER_ID, () -> DIAL.callerId("5551234567")),
                refused(CALLER_ID, () -> DIAL.callerId("desk")),
                refused(CALLER_ID, () -> DIAL.callerId("")),
                refused(CALLER_ID, () -> Dial.to(PHONE).callerId("desk")),
                refused(CALLER_ID, () -> Dial.to(Verto.at("a@b")).callerId("desk")),
                refused(CALLER_ID, () -> Dial.to(Conference.named("a")).callerId("desk")),
                refused(CALLER_ID, () -> Dial.to(CallQueue.named("a")).callerId("desk")),
                refused(SIP_ID, () -> Dial.to(SIP).callerId("front desk")),
                refused(SIP_ID, () -> Dial.to(SIP).callerId("")),
                refused(SIP_ID, () -> Dial.to(SIP).callerId("ada@example.com")),
                refused(SIP_ID, () -> Dial.to(SIP).callerId("Jürgen")),
                refused(SIP_ID, () -> Dial.to(SIP).callerId("desk\n")),
                refused("dial: callerName (expected: for SIP phones alone)", () -> DIAL.callerName("Ada")),
                refused(
                        "dial: callerName (expected: for SIP phones alone)",
                        () -> Dial.to(PHONE).callerName("Ada")),
                refused(
                        "dial: callerName (expected: for SIP phones alone)",
                        () -> Dial.to(Conference.named("a")).callerName("Ada")),
                refused(NAME, () -> Dial.to(SIP).callerName("")),
                refused(NAME, () -> Dial.to(SIP).callerName("a".repeat(71))),
                refused(NAME, () -> Dial.to(SIP).callerName("Ada & Bob")),
                refused("dial: sips 0 (expected: from 1 to 10)", () -> Sips.of(List.of())),
                refused("dial: sips 11 (expected: from 1 to 10)", () -> Sips.of(Collections.nCopies(11, SIP))),
                refused("dial: phones 0 (expected: from 1 to 10)", () -> Phones.of(List.of())),
                refused("dial: phones 11 (expected: from 1 to 10)", () -> Phones.of(Collections.nCopies(11, PHONE))));
    }

    static Stream<Arguments> recordings() {
        DialRecording dial = DialRecording.from(RecordFrom.ANSWER);
        ConferenceRecording conference = ConferenceRecording.of(RecordConference.FROM_START);
        RecordSettings record = RecordMessage.anyLength();
        String three = " (expected: of [IN_PROGRESS, COMPLETED, ABSENT])";
        return Stream.of(
                refused(
                        "dial: recordingStatusCallbackEvent FAILED" + three,
                        () -> dial.recordingStatusCallbackEvent(RecordingStatus.COMPLETED, RecordingStatus.FAILED)),
                refused(
                        "dial: recordingStatusCallbackEvent UNKNOWN" + three,
                        () -> dial.recordingStatusCallbackEvent(RecordingStatus.UNKNOWN)),
                refused("dial: recordingStorageUrl \"/store\"" + WEB, () -> dial.recordingStorageUrl("/store")),
                refused(
                        "dial: recordingStorageUrl \"ftp://***@example.com/?***\"" + WEB,
                        () -> dial.recordingStorageUrl("ftp://ada:s3cret@example.com/?token=t0ken")),
                refused(
                        "conference: recordingStatusCallbackEvent UNKNOWN (expected: of [IN_PROGRESS, COMPLETED, ABSENT,"
                                + " FAILED])",
                        () -> conference.recordingStatusCallbackEvent(RecordingStatus.UNKNOWN)),
                refused(
                        "record: recordingStatusCallbackEvent FAILED" + three,
                        () -> record.recordingStatusCallbackEvent(RecordingStatus.FAILED)),
                refused(
                        "record: recordingStatusCallbackEvent UNKNOWN" + three,
                        () -> record.recordingStatusCallbackEvent(RecordingStatus.UNKNOWN)),
                refused("record: storageUrl \"store\"" + WEB, () -> record.storageUrl("store")),
                refused(
                        "record: timeout PT-1S (expected: whole seconds at least 0)",
                        () -> record.timeout(seconds(-1))),
                refused(
                        "record: timeout PT0.5S (expected: whole seconds at least 0)",
                        () -> record.timeout(Duration.ofMillis(500))),
                refused(
                        "record: maxLength PT-1S (expected: whole seconds at least 0)",
                        () -> record.maxLength(seconds(-1))),
                refused(
                        "record: maxLength PT-1S (expected: whole seconds at least 0)",
                        () -> RecordMessage.upTo(seconds(-1))),
                refused("record: finishOnKey \"\" (expected: of 0-9, * and #)", () -> record.finishOnKey("")),
                refused("record: finishOnKey \"A\" (expected: of 0-9, * and #)", () -> record.finishOnKey("A")),
                refused("record: finishOnKey \"1 2\" (expected: of 0-9, * and #)", () -> record.finishOnKey("1 2")));
    }

    static Stream<Arguments> nouns() {
        SipUri uri = SipUri.of("sip:ada@example.com");
        Conference room = Conference.named("a");
        String digits = "number: sendDigits with another character (expected: 0-9, *, #, A-D, and w for half a second)";
        return Stream.of(
                refused(NO_SIP_URI, () -> Sip.at("ada@example.com")),
                refused(NO_SIP_URI, () -> Sip.at("")),
                refused(NO_SIP_URI, () -> Sip.at("sip:")),
                refused(NO_SIP_URI, () -> SipUri.of("sip:ada lovelace@example.com")),
                refused(NO_SIP_URI, () -> SipUri.of("<sip:ada@example.com>")),
                refused(NO_SIP_URI, () -> SipUri.of("\"Ada\" sip:ada@example.com")),
                refused(NO_SIP_URI, () -> SipUri.of("tel:+15551234567")),
                refused(NO_SIP_URI, () -> Refer.to("ada")),
                refused(
                        "SIP URI: it has a transport already (expected: one)",
                        () -> uri.transport(SipTransport.UDP).transport(SipTransport.TCP)),
                refused(
                        "SIP URI: it has a transport already (expected: one)",
                        () -> SipUri.of("sip:ada@example.com;Transport=TLS").transport(SipTransport.TCP)),
                refused("SIP URI: header \"X A\" (expected: letters, digits and -)", () -> uri.header("X A", "1")),
                refused("SIP URI: header \"\" (expected: letters, digits and -)", () -> uri.header("", "1")),
                refused("SIP URI: header \"X&A\" (expected: letters, digits and -)", () -> uri.header("X&A", "1")),
                refused("SIP URI: header \"X%26A\" (expected: letters, digits and -)", () -> uri.header("X%26A", "1")),
                refused("SIP URI: header \"X.A\" (expected: letters, digits and -)", () -> uri.header("X.A", "1")),
                refused("SIP URI: header \"X-Ä\" (expected: letters, digits and -)", () -> uri.header("X-Ä", "1")),
                refused(
                        "sip: sessionTimeout PT-1S (expected: whole seconds at least 0)",
                        () -> SIP.sessionTimeout(seconds(-1))),
                refused(
                        "sip: sessionTimeout PT0.5S (expected: whole seconds at least 0)",
                        () -> SIP.sessionTimeout(Duration.ofMillis(500))),
                refused("phone number: \"+1 ***\"" + NUMBER, () -> Phone.at("+1 555 123 4567")),
                refused(digits, () -> PHONE.sendDigits("")),
                refused(digits, () -> PHONE.sendDigits("1,2")),
                refused(digits, () -> PHONE.sendDigits("12E")),
                refused("conference: room \"\" (expected: not blank)", () -> Conference.named("")),
                refused("conference: room \" \" (expected: not blank)", () -> Conference.named(" ")),
                refused("conference: coach \"\" (expected: not blank)", () -> room.coach("")),
                refused("conference: maxParticipants 0 (expected: at least 1)", () -> room.maxParticipants(0)),
                refused("conference: eventCallbackUrl \"told\"" + WEB, () -> room.eventCallbackUrl("told")),
                refused("queue: name \"\" (expected: not blank)", () -> CallQueue.named("")),
                refused("verto: address \" \" (expected: not blank)", () -> Verto.at(" ")),
                refused("phone number: \"+0***\"" + NUMBER, () -> PhoneNumber.of("+0")),
                refused("phone number: \"+12***\"" + NUMBER, () -> PhoneNumber.of("+1234567890123456")),
                refused("phone number: \"155***\"" + NUMBER, () -> PhoneNumber.of("15551234567")),
                refused("phone number: \"+1***\"" + NUMBER, () -> PhoneNumber.of("+1")),
                refused("phone number: \"***\"" + NUMBER, () -> PhoneNumber.of("")));
    }

    static Stream<Arguments> questions() {
        SpeechSettings speech = SpeechSettings.defaults();
        String long101 = "a".repeat(101);
        return Stream.of(
                refused("gather: numDigits 0 (expected: at least 1)", () -> Gather.digits(0)),
                refused(
                        "gather: numDigits -1 (expected: at least 1)",
                        () -> Gather.digits().numDigits(-1)),
                refused(
                        "gather: finishOnKey \"12\" (expected: one of 0-9, * and #, or none)",
                        () -> Gather.digits().finishOnKey("12")),
                refused(
                        "gather: finishOnKey \"A\" (expected: one of 0-9, * and #, or none)",
                        () -> Gather.digits().finishOnKey("A")),
                refused(
                        "gather: timeout PT-1S (expected: whole seconds at least 0)",
                        () -> Gather.digits().timeout(seconds(-1))),
                refused(
                        "gather: timeout PT0.5S (expected: whole seconds at least 0)",
                        () -> Gather.digits().timeout(Duration.ofMillis(500))),
                refused(
                        "gather: no input (expected: DTMF, SPEECH or both)",
                        () -> new Question(
                                HttpMethod.POST,
                                List.of(),
                                Optional.empty(),
                                "#",
                                seconds(5),
                                false,
                                speech,
                                List.of())),
                refused("gather: language \"\" (expected: not blank)", () -> SpeechSettings.in("")),
                refused("gather: hint \" \" (expected: not blank)", () -> speech.hints("a", " ")),
                refused(
                        "gather: a hint of 3 characters with a comma (expected: at most 100, and no comma)",
                        () -> speech.hints("a,b")),
                refused(
                        "gather: a hint of 2 characters with a comma (expected: at most 100, and no comma)",
                        () -> speech.hints("b", ",a")),
                refused(
                        "gather: a hint of 101 characters (expected: at most 100, and no comma)",
                        () -> speech.hints(long101)),
                refused(
                        "gather: speechModel without enhanced (expected: enhanced with it)",
                        () -> new SpeechSettings(
                                "en-US",
                                List.of(),
                                true,
                                Optional.empty(),
                                false,
                                Optional.of(SpeechModel.VIDEO),
                                HttpMethod.POST)),
                refused(
                        "gather: speechTimeout PT-1S (expected: whole seconds at least 0)",
                        () -> SpeechTimeout.of(seconds(-1))),
                refused(
                        "gather: speechTimeout PT0.5S (expected: whole seconds at least 0)",
                        () -> SpeechTimeout.of(Duration.ofMillis(500))),
                refused(
                        "gather: speechTimeout \"Auto\" (expected: auto, or a whole number of seconds)",
                        () -> new SpeechTimeout("Auto")),
                refused(
                        "gather: speechTimeout \"-1\" (expected: auto, or a whole number of seconds)",
                        () -> new SpeechTimeout("-1")),
                refused(
                        "gather: speechTimeout \"1000000000\" (expected: auto, or a whole number of seconds)",
                        () -> new SpeechTimeout("1000000000")),
                refused(
                        "redirect: url \"ftp://example.com\" (expected: a relative or an absolute http or https URL, such as"
                                + " /hello)",
                        () -> RedirectToUrl.of("ftp://example.com")),
                refused(
                        "redirect: url \"\" (expected: a relative or an absolute http or https URL, such as /hello)",
                        () -> RedirectToUrl.of("")),
                refused(
                        "redirect: url \"a b\" (expected: a relative or an absolute http or https URL, such as /hello)",
                        () -> RedirectToUrl.of("a b")));
    }

    static Stream<Arguments> all() {
        return Stream.of(dials(), recordings(), nouns(), questions()).flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isRefusedByASentence(String message, ThrowingCallable value) {
        assertThatIllegalArgumentException().isThrownBy(value).withMessage(message);
    }

    private static Arguments allowed(String what, ThrowingCallable value) {
        return arguments(what, value);
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                allowed("timeouts", () -> DIAL.timeout(seconds(5)).timeout(seconds(600))),
                allowed("the shortest time limit", () -> DIAL.timeLimit(seconds(1))),
                allowed(
                        "caller ids of SIP phones",
                        () -> Dial.to(SIP).callerId("Az09+-_.,").callerId("x")),
                allowed(
                        "a number as caller id of a SIP phone",
                        () -> Dial.to(SIP).callerId("+15551234567")),
                allowed("70 letters", () -> Dial.to(SIP).callerName("é".repeat(70))),
                allowed("a caller id in E.164", () -> Dial.to(Verto.at("a@b")).callerId("+15551234567")),
                allowed(
                        "hints of 100 characters",
                        () -> SpeechSettings.defaults().hints("a".repeat(100))),
                allowed(
                        "enhanced recognition without a model",
                        () -> new SpeechSettings(
                                "en-US", List.of(), true, Optional.empty(), true, Optional.empty(), HttpMethod.POST)),
                allowed("the longest pause", () -> SpeechTimeout.of(seconds(999_999_999))),
                allowed("keys", () -> PHONE.sendDigits("0123456789*#ABCDwW")),
                allowed(
                        "failed recordings of conferences",
                        () -> ConferenceRecording.of(RecordConference.FROM_START)
                                .recordingStatusCallbackEvent(RecordingStatus.FAILED, RecordingStatus.ABSENT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void isAllowedAtTheEdge(String what, ThrowingCallable value) {
        assertThatCode(value).as(what).doesNotThrowAnyException();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments("Hangup", Hangup.now()),
                arguments("Reject", Reject.busy()),
                arguments("Redirect", Redirect.to(new There())),
                arguments("RedirectToUrl", RedirectToUrl.of("/menu")),
                arguments("RecordMessage", RecordMessage.anyLength().into(new Message())),
                arguments("Dial", DIAL.then(new Over())),
                arguments("Sms", Sms.text("Hi.").into(new Texted())));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void nothingStandsAfterAVerbThatEndsADocument(String name, Verb end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.of(end, SAY))
                .withMessage("response: verb 2, Say, can never run (expected: nothing after verb 1, " + name + ")");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Response(List.of(SAY, SAY, end, Pause.oneSecond(), SAY)))
                .withMessage("response: verb 4, Pause, can never run (expected: nothing after verb 3, " + name + ")");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.of(end, end))
                .withMessage(
                        "response: verb 2, " + name + ", can never run (expected: nothing after verb 1, " + name + ")");
        assertThat(Response.of(SAY, end).verbs()).containsExactly(SAY, end);
    }

    @Test
    void nothingStandsAfterItInTheDocumentOfAWaitEither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueueWaitResponse.of(Hangup.now(), SAY))
                .withMessage("response: verb 2, Say, can never run (expected: nothing after verb 1, Hangup)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueueWaitResponse.of(Redirect.to(new There()), SAY))
                .withMessage("response: verb 2, Say, can never run (expected: nothing after verb 1, Redirect)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConferenceWaitResponse.of(RedirectToUrl.of("/a"), Pause.oneSecond()))
                .withMessage("response: verb 2, Pause, can never run (expected: nothing after verb 1, RedirectToUrl)");
    }

    static Stream<Verb> continues() {
        return Stream.of(
                DIAL,
                Sms.text("Hi."),
                Gather.digits().into(new Keys()),
                Enqueue.in("a"),
                Connect.room("a"),
                Refer.to(SIP),
                Play.url("https://example.com/a.wav").loop(0));
    }

    @ParameterizedTest
    @MethodSource("continues")
    void anotherVerbMayStandAfterOthers(Verb verb) {
        assertThat(Response.of(verb, SAY).verbs()).containsExactly(verb, SAY);
    }

    @Test
    void noVerbIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Response.of(SAY, null));
        assertThatNullPointerException().isThrownBy(() -> Response.of((Verb) null));
        assertThatNullPointerException().isThrownBy(() -> new Response(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15551234567",
                "+1555123456789012345",
                "+1 5551234567",
                "tel:15551234567",
                "sip:15551234567",
                "5551234567 "
            })
    void noMessageShowsANumber(String text) {
        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> PhoneNumber.of(text),
                () -> Phone.at(text),
                () -> Dial.to(text),
                () -> DIAL.callerId(text),
                () -> Sms.text("a").to(text),
                () -> Sms.text("a").from(text),
                () -> Dial.to(SIP).callerId(text + " "),
                () -> SipUri.of(text + " "),
                () -> Sip.at(text + " "))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(refused)
                    .satisfies(thrown -> assertThat(thrown.getMessage().replace("+15551234567", ""))
                            .doesNotContain("5551")
                            .doesNotContain("234567"));
        }
    }

    @Test
    void noTextShowsASecret() {
        Sip sip = SIP.login("ada", Secret.of("s3cret"));
        DialNoun sips = Sips.of(sip, SIP);
        for (Object shown : List.of(
                Secret.of("s3cret"),
                sip,
                sips,
                Dial.to(sips),
                Refer.to(sip),
                Response.of(Dial.to(sips)),
                Response.of(Dial.to(Sip.at("sip:ada:s3cret@example.com"))),
                Optional.of(Secret.of("s3cret")))) {
            assertThat(shown.toString()).contains("***").doesNotContain("s3cret");
        }
        assertThat(Secret.of("s3cret")).hasToString("***");
        assertThat(SipUri.of("sip:ada:s3cret@example.com;transport=udp"))
                .hasToString("sip:ada:***@example.com;transport=udp")
                .extracting(SipUri::text)
                .isEqualTo("sip:ada:s3cret@example.com;transport=udp");
        assertThat(SipUri.of("SIPS:ada:s3cret@example.com:5061")).hasToString("SIPS:ada:***@example.com:5061");
        assertThat(SipUri.of("sip:ada@example.com:5060")).hasToString("sip:ada@example.com:5060");
        assertThat(Secret.of("s3cret").value()).isEqualTo("s3cret");
    }
}
