package dev.switchboard.contract;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterConnect;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterPay;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterRefer;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.Call;
import dev.switchboard.signalwire.CallStatusEvent;
import dev.switchboard.signalwire.ConferenceEvent;
import dev.switchboard.signalwire.ConferenceWaitEvent;
import dev.switchboard.signalwire.ConferenceWaitResponse;
import dev.switchboard.signalwire.ConnectEvent;
import dev.switchboard.signalwire.DequeueEvent;
import dev.switchboard.signalwire.DialActionEvent;
import dev.switchboard.signalwire.FromQueue;
import dev.switchboard.signalwire.GatherEvent;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
import dev.switchboard.signalwire.IncomingCallEvent;
import dev.switchboard.signalwire.Leave;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnConference;
import dev.switchboard.signalwire.OnConferenceWait;
import dev.switchboard.signalwire.OnConnectAction;
import dev.switchboard.signalwire.OnDequeue;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnPartialResult;
import dev.switchboard.signalwire.OnPayAction;
import dev.switchboard.signalwire.OnPayStatus;
import dev.switchboard.signalwire.OnQueueResult;
import dev.switchboard.signalwire.OnQueueWait;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnRecordingStatus;
import dev.switchboard.signalwire.OnRedirect;
import dev.switchboard.signalwire.OnReferAction;
import dev.switchboard.signalwire.OnSmsAction;
import dev.switchboard.signalwire.OnSmsStatus;
import dev.switchboard.signalwire.OnStream;
import dev.switchboard.signalwire.OnTranscription;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.PartialResultEvent;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.PayEvent;
import dev.switchboard.signalwire.PayStatusEvent;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.QueueResultEvent;
import dev.switchboard.signalwire.QueueWaitEvent;
import dev.switchboard.signalwire.QueueWaitResponse;
import dev.switchboard.signalwire.RecordingEvent;
import dev.switchboard.signalwire.RecordingStatusEvent;
import dev.switchboard.signalwire.RedirectEvent;
import dev.switchboard.signalwire.ReferEvent;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.SmsEvent;
import dev.switchboard.signalwire.SmsStatusEvent;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.StreamEvent;
import dev.switchboard.signalwire.StreamListener;
import dev.switchboard.signalwire.TranscriptionEvent;
import dev.switchboard.signalwire.WhisperEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of SignalWire's that does whatever its called number says. It has a target of each kind, and says what it is told: at
 * once where the event takes an answer, and else to the next call with that id to the number {@code heard}.
 */
@CallFlow
final class SignalWireFlow {

    private final Map<String, Response> verbs = SignalWireVerbs.of(this);
    private final Map<String, String> heard = new ConcurrentHashMap<>();

    @OnIncomingCall
    Response called(IncomingCallEvent event) {
        Call call = event.call();
        String to = call.to().text();
        if (to.equals("heard")) {
            return Response.of(Say.text(heard.getOrDefault(call.callSid(), "nothing")));
        }
        Response verb = verbs.get(to);
        return verb != null
                ? verb
                : Response.of(say(
                        "called",
                        call.callSid(),
                        call.accountSid(),
                        call.apiVersion(),
                        call.callStatus(),
                        call.direction(),
                        call.from().text(),
                        to,
                        call.parentCallSid(),
                        sorted(event.extras())));
    }

    @OnCallStatus
    void status(CallStatusEvent event) {
        hear(event.call().callSid(), "status", event.call().callStatus(), event.callDuration(), event.timestamp());
    }

    private static Say say(Object... parts) {
        return Say.text(text(parts));
    }

    private void hear(String callSid, Object... parts) {
        heard.put(callSid, text(parts));
    }

    private static String text(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private static Map<String, String> sorted(Map<String, String> parameters) {
        return new TreeMap<>(parameters);
    }

    record Desk(String name, int attempt) implements Leg {
        @OnWhisper
        Say whisper(WhisperEvent event) {
            return say("whisper", name, attempt, event.sipCallId(), sorted(event.sipHeaders()));
        }

        @OnCallStatus
        void status(CallStatusEvent event, SignalWireFlow flow) {
            flow.hear(
                    event.call().callSid(),
                    "status of a leg",
                    name,
                    attempt,
                    event.call().callStatus(),
                    event.sequenceNumber(),
                    event.sipResultCode(),
                    event.statistics().audioInMos());
        }
    }

    final class Dialed implements AfterDial {
        @OnDialAction
        Say over(DialActionEvent event) {
            return say(
                    "dialed",
                    event.dialCallStatus(),
                    event.dialCallSid(),
                    event.dialCallDuration(),
                    sorted(event.dialSipHeaders()));
        }

        @OnRecordingStatus
        void stored(RecordingStatusEvent event) {
            hear(event.callSid(), "stored", event.recordingStatus(), event.recordingUrl(), event.recordingChannels());
        }
    }

    final class Gathered implements AfterGather {
        @OnGather
        Say entered(GatherEvent event) {
            return say("gathered", event.digits(), event.speechResult(), event.confidence());
        }

        @OnPartialResult
        void soFar(PartialResultEvent event) {
            hear(event.call().callSid(), "so far", sorted(event.extras()));
        }
    }

    final class Recorded implements AfterRecord {
        @OnRecording
        Say over(RecordingEvent event) {
            return say("recorded", event.recordingUrl(), event.recordingDuration(), event.digits());
        }

        @OnRecordingStatus
        void stored(RecordingStatusEvent event) {
            hear(event.callSid(), "stored", event.recordingStatus(), event.recordingSource());
        }

        @OnTranscription
        void written(TranscriptionEvent event) {
            hear(event.callSid(), "written", event.transcriptionStatus(), event.transcriptionText());
        }
    }

    final class Conferring implements InConference {
        @OnConference
        void changed(ConferenceEvent event) {
            hear(event.callSid(), "conference", event.change(), event.friendlyName(), event.muted(), event.duration());
        }

        @OnConferenceWait
        ConferenceWaitResponse waiting(ConferenceWaitEvent event) {
            return ConferenceWaitResponse.of(
                    Play.url("https://example.com/" + event.call().callSid()), Pause.oneSecond());
        }

        @OnRecordingStatus
        void stored(RecordingStatusEvent event) {
            hear(event.callSid(), "stored", event.recordingStatus(), event.recordingSid());
        }
    }

    static final class Queued implements InQueue {
        @OnQueueResult
        Say over(QueueResultEvent event) {
            return say("queued", event.queueResult(), event.queueSid(), event.queueTime());
        }

        @OnQueueWait
        QueueWaitResponse waiting(QueueWaitEvent event) {
            return QueueWaitResponse.of(
                    say("waiting", event.queuePosition(), event.avgQueueTime(), event.currentQueueSize()), Leave.now());
        }
    }

    static final class Dequeued implements FromQueue {
        @OnDequeue
        Say next(DequeueEvent event) {
            return say("dequeued", event.queueSid(), event.queueTime(), event.dequeuingCallSid());
        }
    }

    static final class Connected implements AfterConnect {
        @OnConnectAction
        Say over(ConnectEvent event) {
            return say("connected", event.virtualAgentStatus(), event.virtualAgentProviderData());
        }
    }

    final class Streaming implements StreamListener {
        @OnStream
        void changed(StreamEvent event) {
            hear(event.callSid(), "stream", event.status(), event.streamTrack(), event.timestamp());
        }
    }

    static final class Referred implements AfterRefer {
        @OnReferAction
        Say over(ReferEvent event) {
            return say(
                    "referred", event.referCallStatus(), event.referSipResponseCode(), event.notifySipResponseCode());
        }
    }

    final class Texted implements AfterSms {
        @OnSmsAction
        Say sending(SmsEvent event) {
            return say("texted", event.smsSid(), event.smsStatus());
        }

        @OnSmsStatus
        void sent(SmsStatusEvent event) {
            hear(event.call().callSid(), "text", event.smsSid(), event.smsStatus());
        }
    }

    final class Paid implements AfterPay {
        @OnPayAction
        Say over(PayEvent event) {
            return say("paid", event.result(), event.paymentToken(), event.profileId());
        }

        @OnPayStatus
        void asked(PayStatusEvent event) {
            hear(event.call().callSid(), "paying", sorted(event.extras()));
        }
    }

    static final class Redirected implements Step {
        @OnRedirect
        Say here(RedirectEvent event) {
            return say("redirected", event.call().callSid());
        }
    }
}
