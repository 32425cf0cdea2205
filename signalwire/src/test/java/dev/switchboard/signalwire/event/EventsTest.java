package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.Call;
import dev.switchboard.signalwire.CallDirection;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.CallStatusEvent;
import dev.switchboard.signalwire.ConferenceChange;
import dev.switchboard.signalwire.ConferenceEvent;
import dev.switchboard.signalwire.ConferenceWaitEvent;
import dev.switchboard.signalwire.ConnectEvent;
import dev.switchboard.signalwire.DequeueEvent;
import dev.switchboard.signalwire.DialActionEvent;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.GatherEvent;
import dev.switchboard.signalwire.IncomingCallEvent;
import dev.switchboard.signalwire.MediaStatistics;
import dev.switchboard.signalwire.PartialResultEvent;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.PayEvent;
import dev.switchboard.signalwire.PayResult;
import dev.switchboard.signalwire.PayStatusEvent;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.QueueResult;
import dev.switchboard.signalwire.QueueResultEvent;
import dev.switchboard.signalwire.QueueWaitEvent;
import dev.switchboard.signalwire.RecordingEvent;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.RecordingStatusEvent;
import dev.switchboard.signalwire.RedirectEvent;
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
import dev.switchboard.signalwire.WhisperEvent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every event: all there, none there, all of them empty. */
class EventsTest {

    private static final String SID = "b3877c40-da60-4998-90ad-b792e98472";

    private static final String CALL = "CallSid=" + SID + "ca&AccountSid=" + SID + "af&ApiVersion=2010-04-01"
            + "&CallStatus=in-progress&Direction=inbound&From=%2B15551234567&To=%2B15559876543&ParentCallSid=" + SID
            + "aa";
    private static final Call CALLED = new Call(
            SID + "ca",
            SID + "af",
            "2010-04-01",
            CallStatus.IN_PROGRESS,
            CallDirection.INBOUND,
            new PhoneNumber("+15551234567"),
            new PhoneNumber("+15559876543"),
            Optional.of(SID + "aa"));
    private static final Call NO_CALL = new Call(
            "",
            "",
            "",
            CallStatus.UNKNOWN,
            CallDirection.UNKNOWN,
            new Party.Other(""),
            new Party.Other(""),
            Optional.empty());
    private static final Call EMPTY_CALL = new Call(
            "",
            "",
            "",
            CallStatus.UNKNOWN,
            CallDirection.UNKNOWN,
            new Party.Other(""),
            new Party.Other(""),
            Optional.of(""));

    private static final Optional<String> TEXT = Optional.of("");
    private static final Optional<String> NO_TEXT = Optional.empty();
    private static final Optional<Duration> NO_TIME = Optional.empty();
    private static final Optional<Integer> NO_INT = Optional.empty();
    private static final Optional<URI> NO_URI = Optional.empty();
    private static final Optional<Boolean> NO_BOOLEAN = Optional.empty();
    private static final Optional<Instant> NO_INSTANT = Optional.empty();
    private static final Map<String, String> NONE = Map.of();
    private static final Map<String, String> EXTRAS = Map.of("Extra", "a b", "SipHeader", "x");

    private static final MediaStatistics NO_STATISTICS = new MediaStatistics(
            Optional.empty(), NO_INT, NO_INT, NO_INT, NO_INT, NO_INT, NO_INT, NO_INT, NO_INT, NO_INT, NO_INT);

    /**
     * An event.
     *
     * @param paths where it is received
     * @param params every parameter, without those of the call
     * @param full the event with all of them
     * @param absent the event with none
     * @param empty the event with each of them empty
     */
    private record Sample(List<String> paths, String params, Object full, Object absent, Object empty) {}

    private static Sample calls(String path, String params, Object full, Object absent, Object empty) {
        return new Sample(List.of(path), CALL + params, full, absent, empty);
    }

    private static Optional<URI> uri(String uri) {
        return Optional.of(URI.create(uri));
    }

    private static Optional<Duration> seconds(int seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private static final Instant MOMENT = Instant.parse("2018-07-23T13:01:00Z");

    private static final List<Sample> SAMPLES = List.of(
            calls(
                    "/",
                    "",
                    new IncomingCallEvent(CALLED, EXTRAS),
                    new IncomingCallEvent(NO_CALL, NONE),
                    new IncomingCallEvent(EMPTY_CALL, NONE)),
            new Sample(
                    List.of("/callStatus", "/Ringing/callStatus"),
                    CALL + "&CallbackSource=call-progress-events&SequenceNumber=3"
                            + "&Timestamp=Mon%2C+23+Jul+2018+13%3A01%3A00+%2B0000&CallDuration=94&CallerName=J%C3%BCrgen"
                            + "&ForwardedFrom=%2B15550000000&HangupBy=caller&HangupDirection=inbound&RecordingSid=r1"
                            + "&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1.wav&RecordingDuration=90&SipResultCode=486"
                            + "&SipInviteResultPhrase=Busy+Here&AudioInMos=4.5&AudioInAveragePtime=20"
                            + "&AudioInDtmfPacketCount=1&AudioInFlushPacketCount=2&AudioInJitterMaxVariance=3"
                            + "&AudioInJitterMinVariance=4&AudioInLargestJbSize=5&AudioInMediaPacketCount=6"
                            + "&AudioInSkipPacketCount=7&AudioOutDtmfPacketCount=8&AudioOutMediaPacketCount=9",
                    new CallStatusEvent(
                            CALLED,
                            Optional.of("call-progress-events"),
                            Optional.of(3),
                            Optional.of(MOMENT),
                            seconds(94),
                            Optional.of("Jürgen"),
                            Optional.of("+15550000000"),
                            Optional.of("caller"),
                            Optional.of("inbound"),
                            Optional.of("r1"),
                            uri("https://example.com/r1.wav"),
                            seconds(90),
                            Optional.of(486),
                            Optional.of("Busy Here"),
                            new MediaStatistics(
                                    Optional.of(4.5),
                                    Optional.of(20),
                                    Optional.of(1),
                                    Optional.of(2),
                                    Optional.of(3),
                                    Optional.of(4),
                                    Optional.of(5),
                                    Optional.of(6),
                                    Optional.of(7),
                                    Optional.of(8),
                                    Optional.of(9)),
                            EXTRAS),
                    new CallStatusEvent(
                            NO_CALL,
                            NO_TEXT,
                            NO_INT,
                            NO_INSTANT,
                            NO_TIME,
                            NO_TEXT,
                            NO_TEXT,
                            NO_TEXT,
                            NO_TEXT,
                            NO_TEXT,
                            NO_URI,
                            NO_TIME,
                            NO_INT,
                            NO_TEXT,
                            NO_STATISTICS,
                            NONE),
                    new CallStatusEvent(
                            EMPTY_CALL,
                            TEXT,
                            NO_INT,
                            NO_INSTANT,
                            NO_TIME,
                            TEXT,
                            TEXT,
                            TEXT,
                            TEXT,
                            TEXT,
                            NO_URI,
                            NO_TIME,
                            NO_INT,
                            TEXT,
                            NO_STATISTICS,
                            NONE)),
            calls(
                    "/Ringing/whisper",
                    "&SipCallId=a84b%40pc33.example.org&SipHeader_X-Tenant=acme&SipHeader_X-Floor=",
                    new WhisperEvent(
                            CALLED,
                            Optional.of("a84b@pc33.example.org"),
                            Map.of("X-Tenant", "acme", "X-Floor", ""),
                            EXTRAS),
                    new WhisperEvent(NO_CALL, NO_TEXT, NONE, NONE),
                    new WhisperEvent(EMPTY_CALL, TEXT, Map.of("X-Tenant", "", "X-Floor", ""), NONE)),
            calls(
                    "/Dialed/dialAction",
                    "&DialCallStatus=completed&DialCallSid=" + SID + "cb&DialCallDuration=94"
                            + "&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1.wav&DialSipCallId=a84b%40pc33.example.org"
                            + "&DialSipResponseCode=200&DialSipHeader_X-Tenant=acme&DialSipHeader_X-Floor=2+a"
                            + "&DialSipHangupDirection=outbound&HangupDirection=inbound",
                    new DialActionEvent(
                            CALLED,
                            DialStatus.COMPLETED,
                            Optional.of(SID + "cb"),
                            seconds(94),
                            uri("https://example.com/r1.wav"),
                            Optional.of("a84b@pc33.example.org"),
                            Optional.of(200),
                            Map.of("X-Tenant", "acme", "X-Floor", "2 a"),
                            Optional.of("outbound"),
                            Optional.of("inbound"),
                            EXTRAS),
                    new DialActionEvent(
                            NO_CALL,
                            DialStatus.UNKNOWN,
                            NO_TEXT,
                            NO_TIME,
                            NO_URI,
                            NO_TEXT,
                            NO_INT,
                            NONE,
                            NO_TEXT,
                            NO_TEXT,
                            NONE),
                    new DialActionEvent(
                            EMPTY_CALL,
                            DialStatus.UNKNOWN,
                            TEXT,
                            NO_TIME,
                            NO_URI,
                            TEXT,
                            NO_INT,
                            Map.of("X-Tenant", "", "X-Floor", ""),
                            TEXT,
                            TEXT,
                            NONE)),
            new Sample(
                    List.of("/Dialed/recordingStatus", "/Recorded/recordingStatus", "/Conferring/recordingStatus"),
                    "CallSid=c1&AccountSid=a1&RecordingSid=r1&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1.wav"
                            + "&RecordingStatus=completed&RecordingDuration=7&RecordingChannels=2"
                            + "&RecordingSource=RecordVerb",
                    new RecordingStatusEvent(
                            "c1",
                            "a1",
                            Optional.of("r1"),
                            uri("https://example.com/r1.wav"),
                            RecordingStatus.COMPLETED,
                            seconds(7),
                            Optional.of(2),
                            Optional.of("RecordVerb"),
                            EXTRAS),
                    new RecordingStatusEvent(
                            "", "", NO_TEXT, NO_URI, RecordingStatus.UNKNOWN, NO_TIME, NO_INT, NO_TEXT, NONE),
                    new RecordingStatusEvent(
                            "", "", TEXT, NO_URI, RecordingStatus.UNKNOWN, NO_TIME, NO_INT, TEXT, NONE)),
            calls(
                    "/Gathered/gather",
                    "&Digits=12%23*&SpeechResult=eins+%2B+zwei&Confidence=0.91",
                    new GatherEvent(CALLED, Optional.of("12#*"), Optional.of("eins + zwei"), Optional.of(0.91), EXTRAS),
                    new GatherEvent(NO_CALL, NO_TEXT, NO_TEXT, Optional.empty(), NONE),
                    new GatherEvent(EMPTY_CALL, TEXT, TEXT, Optional.empty(), NONE)),
            calls(
                    "/Gathered/partialResult",
                    "",
                    new PartialResultEvent(CALLED, EXTRAS),
                    new PartialResultEvent(NO_CALL, NONE),
                    new PartialResultEvent(EMPTY_CALL, NONE)),
            calls(
                    "/Recorded/recording",
                    "&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1&RecordingDuration=12&Digits=hangup",
                    new RecordingEvent(CALLED, uri("https://example.com/r1"), seconds(12), "hangup", EXTRAS),
                    new RecordingEvent(NO_CALL, NO_URI, NO_TIME, "", NONE),
                    new RecordingEvent(EMPTY_CALL, NO_URI, NO_TIME, "", NONE)),
            new Sample(
                    List.of("/Recorded/transcription"),
                    "CallSid=c1&AccountSid=a1&TranscriptionSid=t1&TranscriptionText=Good+day%21"
                            + "&TranscriptionStatus=completed&TranscriptionUrl=https%3A%2F%2Fexample.com%2Ft1"
                            + "&RecordingSid=r1&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1",
                    new TranscriptionEvent(
                            "c1",
                            "a1",
                            Optional.of("t1"),
                            Optional.of("Good day!"),
                            TranscriptionStatus.COMPLETED,
                            uri("https://example.com/t1"),
                            Optional.of("r1"),
                            uri("https://example.com/r1"),
                            EXTRAS),
                    new TranscriptionEvent(
                            "", "", NO_TEXT, NO_TEXT, TranscriptionStatus.UNKNOWN, NO_URI, NO_TEXT, NO_URI, NONE),
                    new TranscriptionEvent(
                            "", "", TEXT, TEXT, TranscriptionStatus.UNKNOWN, NO_URI, TEXT, NO_URI, NONE)),
            new Sample(
                    List.of("/Conferring/conference"),
                    "CallSid=c1&AccountSid=a1&ConferenceSid=k1&StatusCallbackEvent=participant-join&Duration=5"
                            + "&EventName=participant-joined&FriendlyName=stand+up&Hold=false&Muted=true"
                            + "&StartConferenceOnEnter=true&EndConferenceOnExit=false"
                            + "&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1&RecordingFileSize=5000000000"
                            + "&Timestamp=Mon%2C+23+Jul+2018+13%3A01%3A00+%2B0000",
                    new ConferenceEvent(
                            "c1",
                            "a1",
                            Optional.of("k1"),
                            ConferenceChange.PARTICIPANT_JOIN,
                            seconds(5),
                            Optional.of("participant-joined"),
                            Optional.of("stand up"),
                            Optional.of(false),
                            Optional.of(true),
                            Optional.of(true),
                            Optional.of(false),
                            uri("https://example.com/r1"),
                            Optional.of(5_000_000_000L),
                            Optional.of(MOMENT),
                            EXTRAS),
                    new ConferenceEvent(
                            "",
                            "",
                            NO_TEXT,
                            ConferenceChange.UNKNOWN,
                            NO_TIME,
                            NO_TEXT,
                            NO_TEXT,
                            NO_BOOLEAN,
                            NO_BOOLEAN,
                            NO_BOOLEAN,
                            NO_BOOLEAN,
                            NO_URI,
                            Optional.empty(),
                            NO_INSTANT,
                            NONE),
                    new ConferenceEvent(
                            "",
                            "",
                            TEXT,
                            ConferenceChange.UNKNOWN,
                            NO_TIME,
                            TEXT,
                            TEXT,
                            NO_BOOLEAN,
                            NO_BOOLEAN,
                            NO_BOOLEAN,
                            NO_BOOLEAN,
                            NO_URI,
                            Optional.empty(),
                            NO_INSTANT,
                            NONE)),
            calls(
                    "/Conferring/conferenceWait",
                    "",
                    new ConferenceWaitEvent(CALLED, EXTRAS),
                    new ConferenceWaitEvent(NO_CALL, NONE),
                    new ConferenceWaitEvent(EMPTY_CALL, NONE)),
            calls(
                    "/Dequeued/dequeue",
                    "&QueueSid=q1&QueueTime=61&DequeingCallSid=c9",
                    new DequeueEvent(CALLED, Optional.of("q1"), seconds(61), Optional.of("c9"), EXTRAS),
                    new DequeueEvent(NO_CALL, NO_TEXT, NO_TIME, NO_TEXT, NONE),
                    new DequeueEvent(EMPTY_CALL, TEXT, NO_TIME, TEXT, NONE)),
            calls(
                    "/Queued/queueResult",
                    "&QueueResult=redirected-from-bridged&QueueSid=q1&QueueTime=61",
                    new QueueResultEvent(
                            CALLED, QueueResult.REDIRECTED_FROM_BRIDGED, Optional.of("q1"), seconds(61), EXTRAS),
                    new QueueResultEvent(NO_CALL, QueueResult.UNKNOWN, NO_TEXT, NO_TIME, NONE),
                    new QueueResultEvent(EMPTY_CALL, QueueResult.UNKNOWN, TEXT, NO_TIME, NONE)),
            calls(
                    "/Queued/queueWait",
                    "&QueuePosition=2&QueueTime=61&AvgQueueTime=90&CurrentQueueSize=3&QueueSid=q1",
                    new QueueWaitEvent(
                            CALLED,
                            Optional.of(2),
                            seconds(61),
                            seconds(90),
                            Optional.of(3),
                            Optional.of("q1"),
                            EXTRAS),
                    new QueueWaitEvent(NO_CALL, NO_INT, NO_TIME, NO_TIME, NO_INT, NO_TEXT, NONE),
                    new QueueWaitEvent(EMPTY_CALL, NO_INT, NO_TIME, NO_TIME, NO_INT, TEXT, NONE)),
            calls(
                    "/Connected/connect",
                    "&VirtualAgentStatus=failed&VirtualAgentError=none+there&VirtualAgentErrorCode=64101"
                            + "&VirtualAgentProvider=DialogflowCX&VirtualAgentProviderData=%7B%22a%22%3A1%7D",
                    new ConnectEvent(
                            CALLED,
                            Optional.of("failed"),
                            Optional.of("none there"),
                            Optional.of("64101"),
                            Optional.of("DialogflowCX"),
                            Optional.of("{\"a\":1}"),
                            EXTRAS),
                    new ConnectEvent(NO_CALL, NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT, NONE),
                    new ConnectEvent(EMPTY_CALL, TEXT, TEXT, TEXT, TEXT, TEXT, NONE)),
            new Sample(
                    List.of("/Streaming/stream"),
                    "CallSid=c1&AccountSid=a1&StreamEvent=stream-error&StreamSid=s1&StreamName=copy"
                            + "&StreamTrack=both_tracks&StreamError=gone&Timestamp=2018-07-23T13%3A01%3A00.000Z"
                            + "&ConferenceSid=k1",
                    new StreamEvent(
                            "c1",
                            "a1",
                            StreamStatus.ERROR,
                            Optional.of("s1"),
                            Optional.of("copy"),
                            Optional.of(StreamTrack.BOTH),
                            Optional.of("gone"),
                            Optional.of(MOMENT),
                            Optional.of("k1"),
                            EXTRAS),
                    new StreamEvent(
                            "",
                            "",
                            StreamStatus.UNKNOWN,
                            NO_TEXT,
                            NO_TEXT,
                            Optional.empty(),
                            NO_TEXT,
                            NO_INSTANT,
                            NO_TEXT,
                            NONE),
                    new StreamEvent(
                            "",
                            "",
                            StreamStatus.UNKNOWN,
                            TEXT,
                            TEXT,
                            Optional.of(StreamTrack.UNKNOWN),
                            TEXT,
                            NO_INSTANT,
                            TEXT,
                            NONE)),
            calls(
                    "/Referred/refer",
                    "&ReferCallStatus=no-answer&ReferSipResponseCode=202&NotifySipResponseCode=486",
                    new ReferEvent(CALLED, ReferStatus.NO_ANSWER, Optional.of(202), Optional.of(486), EXTRAS),
                    new ReferEvent(NO_CALL, ReferStatus.UNKNOWN, NO_INT, NO_INT, NONE),
                    new ReferEvent(EMPTY_CALL, ReferStatus.UNKNOWN, NO_INT, NO_INT, NONE)),
            calls(
                    "/Texted/sms",
                    "&SmsSid=m1&SmsStatus=sending",
                    new SmsEvent(CALLED, Optional.of("m1"), SmsStatus.SENDING, EXTRAS),
                    new SmsEvent(NO_CALL, NO_TEXT, SmsStatus.UNKNOWN, NONE),
                    new SmsEvent(EMPTY_CALL, TEXT, SmsStatus.UNKNOWN, NONE)),
            calls(
                    "/Texted/smsStatus",
                    "&SmsSid=m1&SmsStatus=failed",
                    new SmsStatusEvent(CALLED, Optional.of("m1"), SmsStatus.FAILED, EXTRAS),
                    new SmsStatusEvent(NO_CALL, NO_TEXT, SmsStatus.UNKNOWN, NONE),
                    new SmsStatusEvent(EMPTY_CALL, TEXT, SmsStatus.UNKNOWN, NONE)),
            calls(
                    "/Paid/pay",
                    "&Result=caller-hung-up&PaymentToken=t1&ProfileId=p1",
                    new PayEvent(CALLED, PayResult.CALLER_HUNG_UP, Optional.of("t1"), Optional.of("p1"), EXTRAS),
                    new PayEvent(NO_CALL, PayResult.UNKNOWN, NO_TEXT, NO_TEXT, NONE),
                    new PayEvent(EMPTY_CALL, PayResult.UNKNOWN, TEXT, TEXT, NONE)),
            calls(
                    "/Paid/payStatus",
                    "",
                    new PayStatusEvent(CALLED, EXTRAS),
                    new PayStatusEvent(NO_CALL, NONE),
                    new PayStatusEvent(EMPTY_CALL, NONE)),
            calls(
                    "/Redirected/redirect",
                    "",
                    new RedirectEvent(CALLED, EXTRAS),
                    new RedirectEvent(NO_CALL, NONE),
                    new RedirectEvent(EMPTY_CALL, NONE)));

    static Stream<Arguments> samples() {
        List<Arguments> samples = new ArrayList<>();
        for (Sample sample : SAMPLES) {
            for (String path : sample.paths()) {
                Flows.both().forEach(flow -> samples.add(arguments(path, flow, Named.of("it", sample))));
            }
        }
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryParameterOfAForm(String path, Flows.Flow flow, Sample sample) {
        assertThat(flow.post(path, "Extra=a+b&" + sample.params() + "&SipHeader=x"))
                .isEqualTo(sample.full());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryParameterOfAQuery(String path, Flows.Flow flow, Sample sample) {
        assertThat(flow.get(path, "Extra=a+b&" + sample.params() + "&SipHeader=x"))
                .isEqualTo(sample.full());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesEventsWithoutAnyParameter(String path, Flows.Flow flow, Sample sample) {
        assertThat(flow.post(path, "")).isEqualTo(sample.absent());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesEmptyNumbersAndTimesForAbsentOnes(String path, Flows.Flow flow, Sample sample) {
        assertThat(flow.post(path, sample.params().replaceAll("=[^&]*", "="))).isEqualTo(sample.empty());
    }
}
