package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Phone;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.Phones;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.RecordingTrack;
import dev.switchboard.signalwire.RingTone;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.StorageMethod;
import dev.switchboard.signalwire.Trim;
import dev.switchboard.signalwire.Verto;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DialXmlTest {

    private static final Dial PLAIN = Dial.to("+15551234567");
    private static final Phone PHONE = Phone.at("+15551234567");

    private static Dial recorded(DialRecording recording) {
        return PLAIN.recording(recording);
    }

    private static DialRecording none() {
        return DialRecording.from(RecordFrom.DO_NOT_RECORD);
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", PLAIN),
                arguments(" method=\"GET\"", PLAIN.method(HttpMethod.GET)),
                arguments(" answerOnBridge=\"true\"", PLAIN.answerOnBridge(true)),
                arguments(" callerId=\"+15559876543\"", PLAIN.callerId("+15559876543")),
                arguments(" hangupOnStar=\"true\"", PLAIN.hangupOnStar(true)),
                arguments(" ringTone=\"de\"", PLAIN.ringTone(RingTone.DE)),
                arguments(" timeLimit=\"1\"", PLAIN.timeLimit(Duration.ofSeconds(1))),
                arguments(" timeLimit=\"86400\"", PLAIN.timeLimit(Duration.ofDays(1))),
                arguments(" timeout=\"5\"", PLAIN.timeout(Duration.ofSeconds(5))),
                arguments(" timeout=\"600\"", PLAIN.timeout(Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttribute(String attributes, Dial dial) {
        assertThat(Written.of(dial)).isEqualTo("<Dial" + attributes + ">+15551234567</Dial>");
    }

    static Stream<Arguments> recordings() {
        return Stream.of(
                arguments("", none()),
                arguments(" record=\"record-from-answer\"", DialRecording.from(RecordFrom.ANSWER)),
                arguments(" record=\"record-from-ringing\"", DialRecording.from(RecordFrom.RINGING)),
                arguments(" record=\"record-from-answer-dual\"", DialRecording.from(RecordFrom.ANSWER_DUAL)),
                arguments(" record=\"record-from-ringing-dual\"", DialRecording.from(RecordFrom.RINGING_DUAL)),
                arguments(
                        " recordingStatusCallbackEvent=\"in-progress\"",
                        none().recordingStatusCallbackEvent(RecordingStatus.IN_PROGRESS)),
                arguments(
                        " recordingStatusCallbackEvent=\"completed in-progress absent\"",
                        none().recordingStatusCallbackEvent(
                                        RecordingStatus.COMPLETED,
                                        RecordingStatus.IN_PROGRESS,
                                        RecordingStatus.ABSENT)),
                arguments(
                        " recordingStatusCallbackMethod=\"GET\"", none().recordingStatusCallbackMethod(HttpMethod.GET)),
                arguments(
                        " recordingStorageUrl=\"https://example.com/store?a=1&amp;b=2\"",
                        none().recordingStorageUrl("https://example.com/store?a=1&b=2")),
                arguments(" recordingStorageUrlMethod=\"PUT\"", none().recordingStorageUrlMethod(StorageMethod.PUT)),
                arguments(" recordingTrack=\"inbound\"", none().recordingTrack(RecordingTrack.INBOUND)),
                arguments(" recordingTrack=\"outbound\"", none().recordingTrack(RecordingTrack.OUTBOUND)),
                arguments(" trim=\"trim-silence\"", none().trim(Trim.TRIM_SILENCE)));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void writesEachAttributeOfARecording(String attributes, DialRecording recording) {
        assertThat(Written.of(recorded(recording))).isEqualTo("<Dial" + attributes + ">+15551234567</Dial>");
    }

    @Test
    void writesNoDefault() {
        assertThat(Written.of(PLAIN.method(HttpMethod.POST))).isEqualTo("<Dial method=\"POST\">+15551234567</Dial>");
        assertThat(Written.of(PLAIN.answerOnBridge(false)
                        .hangupOnStar(false)
                        .timeLimit(Duration.ofSeconds(14_400))
                        .timeout(Duration.ofSeconds(30))
                        .recording(none().recordingStatusCallbackEvent(RecordingStatus.COMPLETED)
                                .recordingStatusCallbackMethod(HttpMethod.POST)
                                .recordingStorageUrlMethod(StorageMethod.POST)
                                .recordingTrack(RecordingTrack.BOTH)
                                .trim(Trim.DO_NOT_TRIM))))
                .isEqualTo("<Dial>+15551234567</Dial>");
    }

    @Test
    void writesNoEventsIfThereAreNone() {
        DialRecording quiet = new DialRecording(
                RecordFrom.ANSWER,
                List.of(),
                HttpMethod.POST,
                Optional.empty(),
                StorageMethod.POST,
                RecordingTrack.BOTH,
                Trim.DO_NOT_TRIM);
        assertThat(Written.of(recorded(quiet))).isEqualTo("<Dial record=\"record-from-answer\">+15551234567</Dial>");
    }

    @Test
    void writesCallbacksOfTheTargetsHandlers() {
        assertThat(Written.of(PLAIN.then(new AnyResponse.Dialed())))
                .isEqualTo("<Dial action=\"https://pbx.example.com/calls/Dialed/dialAction\">+15551234567</Dial>");
        assertThat(Written.of(PLAIN.then(new AnyResponse.DialedRecorded())))
                .isEqualTo("<Dial action=\"https://pbx.example.com/calls/DialedRecorded/dialAction\""
                        + " recordingStatusCallback=\"https://pbx.example.com/calls/DialedRecorded/recordingStatus\""
                        + ">+15551234567</Dial>");
    }

    @Test
    void writesAllAtOnce() {
        assertThat(Written.of(Dial.to(Sip.at("sip:ada@example.com"))
                        .method(HttpMethod.GET)
                        .answerOnBridge(true)
                        .callerId("front-desk_1.2,3")
                        .callerName("Ada Müller 2")
                        .hangupOnStar(true)
                        .ringTone(RingTone.US_OLD)
                        .timeLimit(Duration.ofHours(1))
                        .timeout(Duration.ofSeconds(20))
                        .then(new AnyResponse.DialedRecorded())
                        .recording(DialRecording.from(RecordFrom.ANSWER)
                                .recordingStatusCallbackEvent(RecordingStatus.ABSENT)
                                .recordingStatusCallbackMethod(HttpMethod.GET)
                                .recordingStorageUrl("https://example.com/store")
                                .recordingStorageUrlMethod(StorageMethod.PUT)
                                .recordingTrack(RecordingTrack.INBOUND)
                                .trim(Trim.TRIM_SILENCE))))
                .isEqualTo("<Dial method=\"GET\" answerOnBridge=\"true\" callerId=\"front-desk_1.2,3\""
                        + " callerName=\"Ada Müller 2\" hangupOnStar=\"true\" ringTone=\"us-old\" timeLimit=\"3600\""
                        + " timeout=\"20\" action=\"https://pbx.example.com/calls/DialedRecorded/dialAction\""
                        + " recordingStatusCallback=\"https://pbx.example.com/calls/DialedRecorded/recordingStatus\""
                        + " record=\"record-from-answer\" recordingStatusCallbackEvent=\"absent\""
                        + " recordingStatusCallbackMethod=\"GET\" recordingStorageUrl=\"https://example.com/store\""
                        + " recordingStorageUrlMethod=\"PUT\" recordingTrack=\"inbound\" trim=\"trim-silence\">"
                        + "<Sip>sip:ada@example.com</Sip></Dial>");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("<Number>+15551234567</Number>", PHONE),
                arguments("<Number>+15551234567</Number>", Phone.at(PhoneNumber.of("+15551234567"))),
                arguments("<Number method=\"GET\">+15551234567</Number>", PHONE.method(HttpMethod.GET)),
                arguments("<Number sendDigits=\"ww12*#w0A\">+15551234567</Number>", PHONE.sendDigits("ww12*#w0A")),
                arguments(
                        "<Number statusCallbackMethod=\"GET\">+15551234567</Number>",
                        PHONE.statusCallbackMethod(HttpMethod.GET)),
                arguments(
                        "<Number statusCallbackEvent=\"initiated ringing answered completed\">+15551234567</Number>",
                        PHONE.statusCallbackEvent(CallProgress.values())),
                arguments(
                        "<Number statusCallbackEvent=\"answered\">+15551234567</Number>",
                        PHONE.statusCallbackEvent(CallProgress.ANSWERED)),
                arguments(
                        "<Number url=\"https://pbx.example.com/calls/Whispered/whisper\">+15551234567</Number>",
                        PHONE.into(new AnyResponse.Whispered())),
                arguments(
                        "<Number statusCallback=\"https://pbx.example.com/calls/Heard/callStatus\">+15551234567</Number>",
                        PHONE.into(new AnyResponse.Heard())),
                arguments(
                        "<Number url=\"https://pbx.example.com/calls/WhisperedHeard/whisper?_attempt=2&amp;_name=Ada\""
                                + " statusCallback=\"https://pbx.example.com/calls/WhisperedHeard/callStatus"
                                + "?_attempt=2&amp;_name=Ada\">+15551234567</Number>",
                        PHONE.into(new AnyResponse.WhisperedHeard("Ada", 2))),
                arguments(
                        "<Number method=\"POST\" statusCallbackMethod=\"POST\">+15551234567</Number>",
                        PHONE.method(HttpMethod.POST).statusCallbackMethod(HttpMethod.POST)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void writesNumbers(String number, Phone phone) {
        assertThat(Written.of(Dial.to(phone))).isEqualTo("<Dial>" + number + "</Dial>");
    }

    @Test
    void writesUpToTenNumbers() {
        assertThat(Written.of(Dial.to(Phones.of(Phone.at("+15550000001"), Phone.at("+15550000002")))))
                .isEqualTo("<Dial><Number>+15550000001</Number><Number>+15550000002</Number></Dial>");
        assertThat(Written.of(Dial.to(Phones.of(Collections.nCopies(10, PHONE)))))
                .isEqualTo("<Dial>" + "<Number>+15551234567</Number>".repeat(10) + "</Dial>");
    }

    @Test
    void writesVerto() {
        assertThat(Written.of(Dial.to(Verto.at("ada@example.verto.signalwire.com"))))
                .isEqualTo("<Dial><Verto>ada@example.verto.signalwire.com</Verto></Dial>");
    }
}
