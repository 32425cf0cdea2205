package dev.switchboard.signalwire.event;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterConnect;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterPay;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterRefer;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.CallStatusEvent;
import dev.switchboard.signalwire.ConferenceEvent;
import dev.switchboard.signalwire.ConferenceWaitEvent;
import dev.switchboard.signalwire.ConnectEvent;
import dev.switchboard.signalwire.DequeueEvent;
import dev.switchboard.signalwire.DialActionEvent;
import dev.switchboard.signalwire.FromQueue;
import dev.switchboard.signalwire.GatherEvent;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
import dev.switchboard.signalwire.IncomingCallEvent;
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
import dev.switchboard.signalwire.PayEvent;
import dev.switchboard.signalwire.PayStatusEvent;
import dev.switchboard.signalwire.QueueResultEvent;
import dev.switchboard.signalwire.QueueWaitEvent;
import dev.switchboard.signalwire.RecordingEvent;
import dev.switchboard.signalwire.RecordingStatusEvent;
import dev.switchboard.signalwire.RedirectEvent;
import dev.switchboard.signalwire.ReferEvent;
import dev.switchboard.signalwire.SmsEvent;
import dev.switchboard.signalwire.SmsStatusEvent;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.StreamEvent;
import dev.switchboard.signalwire.StreamListener;
import dev.switchboard.signalwire.TranscriptionEvent;
import dev.switchboard.signalwire.WhisperEvent;
import java.util.ArrayList;
import java.util.List;

/** Takes note of each event, which its handlers take as a whole. */
@CallFlow
final class Whole {

    final List<Object> seen = new ArrayList<>();

    @OnIncomingCall
    void incomingCall(IncomingCallEvent event) {
        seen.add(event);
    }

    @OnCallStatus
    void callStatus(CallStatusEvent event) {
        seen.add(event);
    }

    final class Ringing implements Leg {
        @OnCallStatus
        void callStatus(CallStatusEvent event) {
            seen.add(event);
        }

        @OnWhisper
        void whisper(WhisperEvent event) {
            seen.add(event);
        }
    }

    final class Dialed implements AfterDial {
        @OnDialAction
        void dialAction(DialActionEvent event) {
            seen.add(event);
        }

        @OnRecordingStatus
        void recordingStatus(RecordingStatusEvent event) {
            seen.add(event);
        }
    }

    final class Gathered implements AfterGather {
        @OnGather
        void gather(GatherEvent event) {
            seen.add(event);
        }

        @OnPartialResult
        void partialResult(PartialResultEvent event) {
            seen.add(event);
        }
    }

    final class Recorded implements AfterRecord {
        @OnRecording
        void recording(RecordingEvent event) {
            seen.add(event);
        }

        @OnRecordingStatus
        void recordingStatus(RecordingStatusEvent event) {
            seen.add(event);
        }

        @OnTranscription
        void transcription(TranscriptionEvent event) {
            seen.add(event);
        }
    }

    final class Conferring implements InConference {
        @OnConference
        void conference(ConferenceEvent event) {
            seen.add(event);
        }

        @OnConferenceWait
        void conferenceWait(ConferenceWaitEvent event) {
            seen.add(event);
        }

        @OnRecordingStatus
        void recordingStatus(RecordingStatusEvent event) {
            seen.add(event);
        }
    }

    final class Dequeued implements FromQueue {
        @OnDequeue
        void dequeue(DequeueEvent event) {
            seen.add(event);
        }
    }

    final class Queued implements InQueue {
        @OnQueueResult
        void queueResult(QueueResultEvent event) {
            seen.add(event);
        }

        @OnQueueWait
        void queueWait(QueueWaitEvent event) {
            seen.add(event);
        }
    }

    final class Connected implements AfterConnect {
        @OnConnectAction
        void connect(ConnectEvent event) {
            seen.add(event);
        }
    }

    final class Streaming implements StreamListener {
        @OnStream
        void stream(StreamEvent event) {
            seen.add(event);
        }
    }

    final class Referred implements AfterRefer {
        @OnReferAction
        void refer(ReferEvent event) {
            seen.add(event);
        }
    }

    final class Texted implements AfterSms {
        @OnSmsAction
        void sms(SmsEvent event) {
            seen.add(event);
        }

        @OnSmsStatus
        void smsStatus(SmsStatusEvent event) {
            seen.add(event);
        }
    }

    final class Paid implements AfterPay {
        @OnPayAction
        void pay(PayEvent event) {
            seen.add(event);
        }

        @OnPayStatus
        void payStatus(PayStatusEvent event) {
            seen.add(event);
        }
    }

    final class Redirected implements Step {
        @OnRedirect
        void redirect(RedirectEvent event) {
            seen.add(event);
        }
    }
}
