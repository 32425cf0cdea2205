package dev.switchboard.signalwire.event;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterPay;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterRefer;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.CallDirection;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.ConferenceChange;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnConference;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnPayAction;
import dev.switchboard.signalwire.OnQueueResult;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnRecordingStatus;
import dev.switchboard.signalwire.OnReferAction;
import dev.switchboard.signalwire.OnSmsAction;
import dev.switchboard.signalwire.OnSmsStatus;
import dev.switchboard.signalwire.OnStream;
import dev.switchboard.signalwire.OnTranscription;
import dev.switchboard.signalwire.PayResult;
import dev.switchboard.signalwire.QueueResult;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.ReferStatus;
import dev.switchboard.signalwire.SmsStatus;
import dev.switchboard.signalwire.StreamListener;
import dev.switchboard.signalwire.StreamStatus;
import dev.switchboard.signalwire.TranscriptionStatus;

/** Tells requests apart by each condition that an annotation of the module offers. */
@CallFlow
final class Guarded {

    @OnIncomingCall(direction = CallDirection.INBOUND)
    void inbound() {}

    @OnIncomingCall(direction = {CallDirection.OUTBOUND_API, CallDirection.OUTBOUND_DIAL})
    void outbound() {}

    @OnCallStatus(status = {CallStatus.COMPLETED, CallStatus.FAILED})
    void over() {}

    static final class Phone implements Leg {
        @OnCallStatus(status = CallStatus.IN_PROGRESS)
        void answered() {}

        @OnCallStatus(
                status = {
                    CallStatus.COMPLETED,
                    CallStatus.BUSY,
                    CallStatus.FAILED,
                    CallStatus.NO_ANSWER,
                    CallStatus.CANCELED
                })
        void over() {}

        @OnCallStatus
        void other() {}
    }

    static final class Dialed implements AfterDial {
        @OnDialAction(status = {DialStatus.COMPLETED, DialStatus.ANSWERED})
        void talked() {}

        @OnDialAction
        void other() {}

        @OnRecordingStatus(status = RecordingStatus.COMPLETED)
        void stored() {}
    }

    static final class Keys implements AfterGather {
        @OnGather("")
        void none() {}

        @OnGather({"1", "11"})
        void one() {}

        @OnGather("*#0AD")
        void every() {}

        @OnGather
        void other() {}
    }

    static final class Recorded implements AfterRecord {
        @OnRecording
        void over() {}

        @OnRecordingStatus(status = {RecordingStatus.ABSENT, RecordingStatus.IN_PROGRESS})
        void notYet() {}

        @OnTranscription(status = TranscriptionStatus.COMPLETED)
        void written() {}

        @OnTranscription(status = TranscriptionStatus.FAILED)
        void lost() {}
    }

    static final class Met implements InConference {
        @OnConference(change = {ConferenceChange.PARTICIPANT_JOIN, ConferenceChange.PARTICIPANT_LEAVE})
        void moved() {}

        @OnConference(change = ConferenceChange.CONFERENCE_END)
        void over() {}

        @OnRecordingStatus(status = RecordingStatus.FAILED)
        void lost() {}
    }

    static final class Queued implements InQueue {
        @OnQueueResult(result = QueueResult.QUEUE_FULL)
        void full() {}

        @OnQueueResult
        void other() {}
    }

    static final class Streaming implements StreamListener {
        @OnStream(status = StreamStatus.ERROR)
        void failed() {}

        @OnStream(status = {StreamStatus.STARTED, StreamStatus.STOPPED})
        void fine() {}
    }

    static final class Referred implements AfterRefer {
        @OnReferAction(status = ReferStatus.IN_PROGRESS)
        void gone() {}

        @OnReferAction
        void back() {}
    }

    static final class Texted implements AfterSms {
        @OnSmsAction(status = SmsStatus.INVALID)
        void invalid() {}

        @OnSmsAction
        void other() {}

        @OnSmsStatus(status = SmsStatus.FAILED)
        void failed() {}
    }

    static final class Paid implements AfterPay {
        @OnPayAction(result = PayResult.SUCCESS)
        void paid() {}

        @OnPayAction(result = {PayResult.CALLER_HUNG_UP, PayResult.CALLER_INTERRUPTED_WITH_STAR})
        void gaveUp() {}
    }
}
