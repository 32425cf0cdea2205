package dev.switchboard.signalwire;

import static dev.switchboard.signalwire.Everything.CONFERENCE;
import static dev.switchboard.signalwire.Everything.CONFERENCE_RECORDING;
import static dev.switchboard.signalwire.Everything.DIAL;
import static dev.switchboard.signalwire.Everything.DIAL_RECORDING;
import static dev.switchboard.signalwire.Everything.PHONE;
import static dev.switchboard.signalwire.Everything.QUESTION;
import static dev.switchboard.signalwire.Everything.QUEUE;
import static dev.switchboard.signalwire.Everything.RECORD;
import static dev.switchboard.signalwire.Everything.REDIRECT;
import static dev.switchboard.signalwire.Everything.REDIRECT_TO_URL;
import static dev.switchboard.signalwire.Everything.REFER;
import static dev.switchboard.signalwire.Everything.SIP;
import static dev.switchboard.signalwire.Everything.SIP_URI;
import static dev.switchboard.signalwire.Everything.SPEECH;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wither of a record changes its own component and no other. */
class WithersTest {

    private record Wither(Record before, String name, Record after, Map<String, Object> changes) {
        @Override
        public String toString() {
            return before.getClass().getSimpleName() + "." + name;
        }
    }

    private static Wither wither(Record before, String name, Record after, Object value) {
        return new Wither(before, name, after, Map.of(name, value));
    }

    private static Wither wither(Record before, String name, Record after, String component, Object value) {
        return new Wither(before, name, after, Map.of(component, value));
    }

    private static Optional<URI> uri(String uri) {
        return Optional.of(URI.create(uri));
    }

    static Stream<Wither> withers() {
        HttpMethod post = HttpMethod.POST;
        Secret secret = Secret.of("0ther");
        DialRecording quiet = DialRecording.from(RecordFrom.DO_NOT_RECORD);
        ConferenceRecording silent = ConferenceRecording.of(RecordConference.DO_NOT_RECORD);
        Say say = Say.text("Hi.");
        Play play = Play.url("https://example.com/a.wav");
        Duration time = Duration.ofSeconds(33);
        Optional<Duration> maybeTime = Optional.of(time);
        SpeechSettings settings = SpeechSettings.defaults();
        SpeechTimeout timeout = SpeechTimeout.of(time);
        return Stream.of(
                wither(DIAL, "method", DIAL.method(post), Optional.of(post)),
                wither(DIAL, "answerOnBridge", DIAL.answerOnBridge(false), false),
                wither(DIAL, "callerId", DIAL.callerId("other"), Optional.of("other")),
                wither(DIAL, "callerName", DIAL.callerName("Other"), Optional.of("Other")),
                wither(DIAL, "hangupOnStar", DIAL.hangupOnStar(false), false),
                wither(DIAL, "ringTone", DIAL.ringTone(RingTone.AT), Optional.of(RingTone.AT)),
                wither(DIAL, "timeLimit", DIAL.timeLimit(time), time),
                wither(DIAL, "timeout", DIAL.timeout(time), time),
                wither(DIAL, "recording", DIAL.recording(quiet), quiet),
                wither(DIAL, "then", DIAL.then(new Everything.Over(2)), "after", Optional.of(new Everything.Over(2))),
                wither(
                        DIAL_RECORDING,
                        "recordingStatusCallbackEvent",
                        DIAL_RECORDING.recordingStatusCallbackEvent(RecordingStatus.COMPLETED),
                        List.of(RecordingStatus.COMPLETED)),
                wither(
                        DIAL_RECORDING,
                        "recordingStatusCallbackMethod",
                        DIAL_RECORDING.recordingStatusCallbackMethod(post),
                        post),
                wither(
                        DIAL_RECORDING,
                        "recordingStorageUrl",
                        DIAL_RECORDING.recordingStorageUrl("https://example.com/b"),
                        uri("https://example.com/b")),
                wither(
                        DIAL_RECORDING,
                        "recordingStorageUrlMethod",
                        DIAL_RECORDING.recordingStorageUrlMethod(StorageMethod.POST),
                        StorageMethod.POST),
                wither(
                        DIAL_RECORDING,
                        "recordingTrack",
                        DIAL_RECORDING.recordingTrack(RecordingTrack.BOTH),
                        RecordingTrack.BOTH),
                wither(DIAL_RECORDING, "trim", DIAL_RECORDING.trim(Trim.DO_NOT_TRIM), Trim.DO_NOT_TRIM),
                wither(SIP, "codecs", SIP.codecs(SipCodec.G722, SipCodec.PCMU), List.of(SipCodec.G722, SipCodec.PCMU)),
                wither(SIP, "method", SIP.method(post), Optional.of(post)),
                new Wither(
                        SIP,
                        "login",
                        SIP.login("bob", secret),
                        Map.of("username", Optional.of("bob"), "password", Optional.of(secret))),
                wither(SIP, "sessionTimeout", SIP.sessionTimeout(time), maybeTime),
                wither(SIP, "statusCallbackMethod", SIP.statusCallbackMethod(post), Optional.of(post)),
                wither(
                        SIP,
                        "statusCallbackEvent",
                        SIP.statusCallbackEvent(CallProgress.ANSWERED),
                        List.of(CallProgress.ANSWERED)),
                wither(SIP, "into", SIP.into(new Everything.One(2)), "leg", Optional.of(new Everything.One(2))),
                wither(
                        SIP_URI,
                        "transport",
                        SIP_URI.transport(SipTransport.UDP),
                        "text",
                        "sip:ada@example.com;transport=udp"),
                wither(SIP_URI, "header", SIP_URI.header("X-A", "1"), "text", "sip:ada@example.com?X-A=1"),
                wither(PHONE, "method", PHONE.method(post), Optional.of(post)),
                wither(PHONE, "sendDigits", PHONE.sendDigits("2"), Optional.of("2")),
                wither(PHONE, "statusCallbackMethod", PHONE.statusCallbackMethod(post), Optional.of(post)),
                wither(
                        PHONE,
                        "statusCallbackEvent",
                        PHONE.statusCallbackEvent(CallProgress.ANSWERED),
                        List.of(CallProgress.ANSWERED)),
                wither(PHONE, "into", PHONE.into(new Everything.One(2)), "leg", Optional.of(new Everything.One(2))),
                wither(CONFERENCE, "beep", CONFERENCE.beep(Beep.NEVER), Beep.NEVER),
                wither(CONFERENCE, "coach", CONFERENCE.coach("c3"), Optional.of("c3")),
                wither(CONFERENCE, "endConferenceOnExit", CONFERENCE.endConferenceOnExit(false), false),
                wither(
                        CONFERENCE,
                        "eventCallbackUrl",
                        CONFERENCE.eventCallbackUrl("https://example.com/b"),
                        uri("https://example.com/b")),
                wither(CONFERENCE, "maxParticipants", CONFERENCE.maxParticipants(6), Optional.of(6)),
                wither(CONFERENCE, "muted", CONFERENCE.muted(false), false),
                wither(CONFERENCE, "startConferenceOnEnter", CONFERENCE.startConferenceOnEnter(true), true),
                wither(CONFERENCE, "statusCallbackMethod", CONFERENCE.statusCallbackMethod(post), post),
                wither(
                        CONFERENCE,
                        "statusCallbackEvent",
                        CONFERENCE.statusCallbackEvent(ConferenceProgress.START, ConferenceProgress.END),
                        List.of(ConferenceProgress.START, ConferenceProgress.END)),
                wither(CONFERENCE, "waitMethod", CONFERENCE.waitMethod(post), post),
                wither(CONFERENCE, "recording", CONFERENCE.recording(silent), silent),
                wither(
                        CONFERENCE,
                        "into",
                        CONFERENCE.into(new Everything.Meeting(2)),
                        "target",
                        Optional.of(new Everything.Meeting(2))),
                wither(
                        CONFERENCE_RECORDING,
                        "recordingStatusCallbackEvent",
                        CONFERENCE_RECORDING.recordingStatusCallbackEvent(RecordingStatus.FAILED),
                        List.of(RecordingStatus.FAILED)),
                wither(
                        CONFERENCE_RECORDING,
                        "recordingStatusCallbackMethod",
                        CONFERENCE_RECORDING.recordingStatusCallbackMethod(post),
                        post),
                wither(CONFERENCE_RECORDING, "trim", CONFERENCE_RECORDING.trim(Trim.TRIM_SILENCE), Trim.TRIM_SILENCE),
                wither(QUEUE, "method", QUEUE.method(post), post),
                wither(
                        QUEUE,
                        "into",
                        QUEUE.into(new Everything.Next(2)),
                        "target",
                        Optional.of(new Everything.Next(2))),
                wither(QUESTION, "method", QUESTION.method(post), post),
                wither(QUESTION, "numDigits", QUESTION.numDigits(5), Optional.of(5)),
                wither(QUESTION, "finishOnKey", QUESTION.finishOnKey(""), ""),
                wither(QUESTION, "timeout", QUESTION.timeout(time), time),
                wither(QUESTION, "actionOnEmptyResult", QUESTION.actionOnEmptyResult(false), false),
                wither(QUESTION, "settings", QUESTION.settings(settings), settings),
                wither(QUESTION, "prompts", QUESTION.prompts(say, play), List.of(say, play)),
                wither(QUESTION, "prompt", QUESTION.prompt(say), "prompts", List.of(Pause.oneSecond(), say)),
                wither(QUESTION, "say", QUESTION.say("Hi."), "prompts", List.of(Pause.oneSecond(), say)),
                wither(
                        QUESTION,
                        "play",
                        QUESTION.play("https://example.com/a.wav"),
                        "prompts",
                        List.of(Pause.oneSecond(), play)),
                wither(SPEECH, "hints", SPEECH.hints("a", "b"), List.of("a", "b")),
                wither(SPEECH, "profanityFilter", SPEECH.profanityFilter(true), true),
                wither(SPEECH, "speechTimeout", SPEECH.speechTimeout(timeout), Optional.of(timeout)),
                wither(
                        SPEECH,
                        "enhanced",
                        SPEECH.enhanced(SpeechModel.DEFAULT),
                        "speechModel",
                        Optional.of(SpeechModel.DEFAULT)),
                new Wither(
                        settings,
                        "enhanced",
                        settings.enhanced(SpeechModel.DEFAULT),
                        Map.of("enhanced", true, "speechModel", Optional.of(SpeechModel.DEFAULT))),
                wither(SPEECH, "partialResultCallbackMethod", SPEECH.partialResultCallbackMethod(post), post),
                wither(RECORD, "method", RECORD.method(post), post),
                wither(RECORD, "timeout", RECORD.timeout(time), maybeTime),
                wither(RECORD, "finishOnKey", RECORD.finishOnKey("12*"), Optional.of("12*")),
                wither(RECORD, "maxLength", RECORD.maxLength(time), maybeTime),
                wither(RECORD, "playBeep", RECORD.playBeep(true), true),
                wither(RECORD, "trim", RECORD.trim(Trim.TRIM_SILENCE), Trim.TRIM_SILENCE),
                wither(RECORD, "transcribe", RECORD.transcribe(false), false),
                wither(
                        RECORD,
                        "recordingStatusCallbackEvent",
                        RECORD.recordingStatusCallbackEvent(RecordingStatus.COMPLETED),
                        List.of(RecordingStatus.COMPLETED)),
                wither(RECORD, "recordingStatusCallbackMethod", RECORD.recordingStatusCallbackMethod(post), post),
                wither(RECORD, "storageUrl", RECORD.storageUrl("https://example.com/b"), uri("https://example.com/b")),
                wither(RECORD, "storageUrlMethod", RECORD.storageUrlMethod(StorageMethod.POST), StorageMethod.POST),
                wither(REDIRECT, "method", REDIRECT.method(post), post),
                wither(REDIRECT_TO_URL, "method", REDIRECT_TO_URL.method(post), post),
                wither(REFER, "method", REFER.method(post), post),
                wither(
                        REFER,
                        "into",
                        REFER.into(new Everything.Gone(2)),
                        "target",
                        Optional.of(new Everything.Gone(2))));
    }

    @ParameterizedTest
    @MethodSource("withers")
    void changesItsOwn(Wither wither) {
        assertThat(Changes.between(wither.before(), wither.after())).isEqualTo(wither.changes());
    }

    @Test
    void noWitherOfTheseTypesIsMissing() {
        Set<String> told = withers().map(Wither::toString).collect(Collectors.toSet());
        Stream<String> all = withers()
                .map(wither -> wither.before().getClass())
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> isWither(type, method))
                        .map(method -> type.getSimpleName() + "." + method.getName()));
        assertThat(all.collect(Collectors.toSet())).isEqualTo(told);
    }

    private static boolean isWither(Class<?> type, Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType().equals(type);
    }

    @Test
    void factoriesHaveTheDefaults() {
        assertThat(Dial.to("+15551234567"))
                .isEqualTo(Dial.to(new BareNumber(PhoneNumber.of("+15551234567"))))
                .isEqualTo(new Dial(
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Duration.ofHours(4),
                        Duration.ofSeconds(30),
                        Optional.empty(),
                        DialRecording.from(RecordFrom.DO_NOT_RECORD),
                        new BareNumber(PhoneNumber.of("+15551234567"))));
        assertThat(Dial.to(SIP)).isEqualTo(Dial.to(Sips.of(SIP))).isEqualTo(Dial.to(Sips.of(List.of(SIP))));
        assertThat(Dial.to(PHONE)).isEqualTo(Dial.to(Phones.of(PHONE))).isEqualTo(Dial.to(Phones.of(List.of(PHONE))));
        assertThat(Sip.at("sip:ada@example.com")).isEqualTo(Sip.at(SIP_URI));
        assertThat(Phone.at("+15551234567")).isEqualTo(Phone.at(PhoneNumber.of("+15551234567")));
        assertThat(Verto.at("ada@example.com")).isEqualTo(new Verto("ada@example.com"));
        assertThat(Gather.digits(3)).isEqualTo(Gather.digits().numDigits(3));
        assertThat(Gather.digitsOrSpeech().input()).containsExactly(GatherInput.DTMF, GatherInput.SPEECH);
        assertThat(SpeechSettings.defaults()).isEqualTo(SpeechSettings.in("en-US"));
        assertThat(RecordMessage.upTo(Duration.ofSeconds(9)))
                .isEqualTo(RecordMessage.anyLength().maxLength(Duration.ofSeconds(9)));
        assertThat(Refer.to("sip:ada@example.com")).isEqualTo(Refer.to(Sip.at(SIP_URI)));
        assertThat(Reject.rejected()).isEqualTo(new Reject(Reject.Reason.REJECTED));
        assertThat(Reject.busy()).isEqualTo(new Reject(Reject.Reason.BUSY));
        assertThat(Secret.of("a")).isEqualTo(new Secret("a"));
        assertThat(SpeechTimeout.of(Duration.ofMinutes(1))).isEqualTo(new SpeechTimeout("60"));
    }
}
