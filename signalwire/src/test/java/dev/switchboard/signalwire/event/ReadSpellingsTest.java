package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.CallDirection;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.CallStatusEvent;
import dev.switchboard.signalwire.ConferenceChange;
import dev.switchboard.signalwire.ConferenceEvent;
import dev.switchboard.signalwire.DialActionEvent;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.IncomingCallEvent;
import dev.switchboard.signalwire.PayEvent;
import dev.switchboard.signalwire.PayResult;
import dev.switchboard.signalwire.QueueResult;
import dev.switchboard.signalwire.QueueResultEvent;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.RecordingStatusEvent;
import dev.switchboard.signalwire.ReferEvent;
import dev.switchboard.signalwire.ReferStatus;
import dev.switchboard.signalwire.SmsEvent;
import dev.switchboard.signalwire.SmsStatus;
import dev.switchboard.signalwire.SmsStatusEvent;
import dev.switchboard.signalwire.StreamEvent;
import dev.switchboard.signalwire.StreamStatus;
import dev.switchboard.signalwire.StreamTrack;
import dev.switchboard.signalwire.TranscriptionEvent;
import dev.switchboard.signalwire.TranscriptionStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which texts mean each constant of each enum that can be received. */
class ReadSpellingsTest {

    /**
     * An enum in an event.
     *
     * @param spellings those of its constants in their order, but for UNKNOWN, which is the last
     * @param path where the event is received
     * @param param the parameter that holds it
     * @param read takes it out of the event
     */
    private record Spelt<T>(
            Class<? extends Enum<?>> type, String spellings, String path, String param, Function<T, Enum<?>> read) {

        @SuppressWarnings("unchecked")
        Enum<?> of(Object event) {
            return read.apply((T) event);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + " at " + path;
        }
    }

    static Stream<Spelt<?>> spelt() {
        String calls = "queued initiated ringing in-progress completed busy failed no-answer canceled";
        String sms = "sending invalid sent failed";
        return Stream.of(
                new Spelt<IncomingCallEvent>(
                        CallStatus.class,
                        calls,
                        "/",
                        "CallStatus",
                        event -> event.call().callStatus()),
                new Spelt<CallStatusEvent>(
                        CallStatus.class,
                        calls,
                        "/callStatus",
                        "CallStatus",
                        event -> event.call().callStatus()),
                new Spelt<CallStatusEvent>(
                        CallStatus.class,
                        calls,
                        "/Ringing/callStatus",
                        "CallStatus",
                        event -> event.call().callStatus()),
                new Spelt<IncomingCallEvent>(
                        CallDirection.class,
                        "inbound outbound-dial outbound-api",
                        "/",
                        "Direction",
                        event -> event.call().direction()),
                new Spelt<DialActionEvent>(
                        DialStatus.class,
                        "completed answered busy no-answer failed canceled",
                        "/Dialed/dialAction",
                        "DialCallStatus",
                        DialActionEvent::dialCallStatus),
                new Spelt<RecordingStatusEvent>(
                        RecordingStatus.class,
                        "in-progress completed absent failed",
                        "/Recorded/recordingStatus",
                        "RecordingStatus",
                        RecordingStatusEvent::recordingStatus),
                new Spelt<TranscriptionEvent>(
                        TranscriptionStatus.class,
                        "completed failed",
                        "/Recorded/transcription",
                        "TranscriptionStatus",
                        TranscriptionEvent::transcriptionStatus),
                new Spelt<ConferenceEvent>(
                        ConferenceChange.class,
                        "conference-start conference-end participant-join participant-leave participant-mute"
                                + " participant-unmute participant-hold participant-unhold participant-speech-start"
                                + " participant-speech-stop",
                        "/Conferring/conference",
                        "StatusCallbackEvent",
                        ConferenceEvent::change),
                new Spelt<QueueResultEvent>(
                        QueueResult.class,
                        "bridged bridging-in-progress error hangup leave redirected redirected-from-bridged queue-full"
                                + " system-error",
                        "/Queued/queueResult",
                        "QueueResult",
                        QueueResultEvent::queueResult),
                new Spelt<StreamEvent>(
                        StreamStatus.class,
                        "stream-started stream-stopped stream-error",
                        "/Streaming/stream",
                        "StreamEvent",
                        StreamEvent::status),
                new Spelt<StreamEvent>(
                        StreamTrack.class,
                        "inbound_track outbound_track both_tracks",
                        "/Streaming/stream",
                        "StreamTrack",
                        event -> event.streamTrack().orElseThrow()),
                new Spelt<ReferEvent>(
                        ReferStatus.class,
                        "in-progress busy no-answer canceled failed",
                        "/Referred/refer",
                        "ReferCallStatus",
                        ReferEvent::referCallStatus),
                new Spelt<SmsEvent>(SmsStatus.class, sms, "/Texted/sms", "SmsStatus", SmsEvent::smsStatus),
                new Spelt<SmsStatusEvent>(
                        SmsStatus.class, sms, "/Texted/smsStatus", "SmsStatus", SmsStatusEvent::smsStatus),
                new Spelt<PayEvent>(
                        PayResult.class,
                        "success too-many-failed-attempts payment-connector-error caller-interrupted-with-star"
                                + " caller-hung-up validation-error internal-error",
                        "/Paid/pay",
                        "Result",
                        PayEvent::result));
    }

    @ParameterizedTest
    @MethodSource("spelt")
    void readsEachConstantAndTakesAllElseForUnknown(Spelt<?> spelt) {
        List<String> read = new ArrayList<>();
        for (String text : spelt.spellings().split(" ", -1)) {
            read.add(read(spelt, text).name());
            assertThat(read(spelt, text.toUpperCase(Locale.ROOT)).name()).isEqualTo("UNKNOWN");
        }
        assertThat(read(spelt, "on-hold").name()).isEqualTo("UNKNOWN");
        assertThat(read(spelt, "").name()).isEqualTo("UNKNOWN");
        assertThat(Stream.concat(read.stream(), Stream.of("UNKNOWN")))
                .containsExactly(Stream.of(spelt.type().getEnumConstants())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    private static Enum<?> read(Spelt<?> spelt, String text) {
        String params = spelt.param() + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return spelt.of(Flows.whole().post(spelt.path(), params));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("/", "CallStatus=on-hold", "on-hold"),
                arguments("/", "Direction=sideways", "sideways"),
                arguments("/", "From=Restricted+Caller", "Restricted Caller"),
                arguments("/Ringing/callStatus", "CallDuration=1.5&SequenceNumber=x", "Optional[1.5]"),
                arguments("/Ringing/callStatus", "SequenceNumber=x", "Optional[x]"),
                arguments("/Ringing/callStatus", "Timestamp=today", "Optional[today]"),
                arguments("/Ringing/callStatus", "RecordingUrl=a+b", "Optional[a b]"),
                arguments("/Ringing/callStatus", "AudioInMos=good", "Optional[good]"),
                arguments("/Dialed/dialAction", "DialCallStatus=vanished", "vanished"),
                arguments("/Dialed/dialAction", "DialSipResponseCode=four", "Optional[four]"),
                arguments("/Recorded/recordingStatus", "RecordingStatus=paused", "paused"),
                arguments("/Recorded/transcription", "TranscriptionStatus=started", "started"),
                arguments("/Gathered/gather", "Confidence=high", "Optional[high]"),
                arguments("/Conferring/conference", "StatusCallbackEvent=participant-dances", "participant-dances"),
                arguments("/Conferring/conference", "Muted=maybe", "Optional[maybe]"),
                arguments("/Queued/queueResult", "QueueResult=lost", "lost"),
                arguments("/Streaming/stream", "StreamEvent=stream-paused", "stream-paused"),
                arguments("/Streaming/stream", "StreamTrack=side_track", "Optional[side_track]"),
                arguments("/Referred/refer", "ReferCallStatus=ringing", "ringing"),
                arguments("/Texted/sms", "SmsStatus=queued", "queued"),
                arguments("/Paid/pay", "Result=partly", "partly"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHandlerMayTakeTheTextInstead(String path, String params, String text) {
        assertThat((List<?>) Flows.raw().post(path, params))
                .anySatisfy(value -> assertThat(value).hasToString(text));
    }
}
