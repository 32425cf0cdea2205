package dev.switchboard.signalwire.xml;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterConnect;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterPay;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterRefer;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.FromQueue;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
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
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.StreamListener;

/**
 * Answers a call with what a test wants written. It has a target of each kind for each set of handlers that the kind may
 * have; the name of a target says which: {@code HeardLeg} handles the status, {@code WhisperedHeardLeg} both events.
 */
@CallFlow
final class AnyResponse {

    private final Response response;

    AnyResponse(Response response) {
        this.response = response;
    }

    @OnIncomingCall
    Response any() {
        return response;
    }

    record Dialed() implements AfterDial {
        @OnDialAction
        void over() {}
    }

    record DialedRecorded() implements AfterDial {
        @OnDialAction
        void over() {}

        @OnRecordingStatus
        void recorded() {}
    }

    record Whispered() implements Leg {
        @OnWhisper
        void answered() {}
    }

    record Heard() implements Leg {
        @OnCallStatus
        void status() {}
    }

    record WhisperedHeard(String name, int attempt) implements Leg {
        @OnWhisper
        void answered() {}

        @OnCallStatus
        void status() {}
    }

    record Gathered() implements AfterGather {
        @OnGather
        void any() {}
    }

    record GatheredPartly() implements AfterGather {
        @OnGather
        void any() {}

        @OnPartialResult
        void sofar() {}
    }

    record Taped() implements AfterRecord {
        @OnRecording
        void over() {}
    }

    record TapedStored() implements AfterRecord {
        @OnRecording
        void over() {}

        @OnRecordingStatus
        void stored() {}
    }

    record TapedWritten() implements AfterRecord {
        @OnRecording
        void over() {}

        @OnTranscription
        void written() {}
    }

    record TapedStoredWritten() implements AfterRecord {
        @OnRecording
        void over() {}

        @OnRecordingStatus
        void stored() {}

        @OnTranscription
        void written() {}
    }

    record Texted() implements AfterSms {
        @OnSmsAction
        void sending() {}
    }

    record TextedTold() implements AfterSms {
        @OnSmsAction
        void sending() {}

        @OnSmsStatus
        void sent() {}
    }

    record Connected() implements AfterConnect {
        @OnConnectAction
        void over() {}
    }

    record Referred() implements AfterRefer {
        @OnReferAction
        void over() {}
    }

    record Paid() implements AfterPay {
        @OnPayAction
        void over() {}
    }

    record PayingTold() implements AfterPay {
        @OnPayStatus
        void step() {}
    }

    record PaidTold() implements AfterPay {
        @OnPayAction
        void over() {}

        @OnPayStatus
        void step() {}
    }

    record Waited() implements InQueue {
        @OnQueueResult
        void over() {}
    }

    record Waiting() implements InQueue {
        @OnQueueWait
        void music() {}
    }

    record WaitingWaited() implements InQueue {
        @OnQueueResult
        void over() {}

        @OnQueueWait
        void music() {}
    }

    record Called() implements FromQueue {
        @OnDequeue
        void next() {}
    }

    record Met() implements InConference {
        @OnConference
        void change() {}
    }

    record Minuted() implements InConference {
        @OnRecordingStatus
        void stored() {}
    }

    record Early() implements InConference {
        @OnConferenceWait
        void music() {}
    }

    record MetMinuted() implements InConference {
        @OnConference
        void change() {}

        @OnRecordingStatus
        void stored() {}
    }

    record MetEarly() implements InConference {
        @OnConference
        void change() {}

        @OnConferenceWait
        void music() {}
    }

    record MinutedEarly() implements InConference {
        @OnRecordingStatus
        void stored() {}

        @OnConferenceWait
        void music() {}
    }

    record MetMinutedEarly() implements InConference {
        @OnConference
        void change() {}

        @OnRecordingStatus
        void stored() {}

        @OnConferenceWait
        void music() {}
    }

    record Streamed() implements StreamListener {
        @OnStream
        void change() {}
    }

    record Moved() implements Step {
        @OnRedirect
        void here() {}
    }
}
