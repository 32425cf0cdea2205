package dev.switchboard.reliability.texts;

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
import dev.switchboard.signalwire.OnConference;
import dev.switchboard.signalwire.OnConnectAction;
import dev.switchboard.signalwire.OnDequeue;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnPayAction;
import dev.switchboard.signalwire.OnQueueResult;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnRedirect;
import dev.switchboard.signalwire.OnReferAction;
import dev.switchboard.signalwire.OnSmsAction;
import dev.switchboard.signalwire.OnStream;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.StreamListener;
import java.util.Map;
import java.util.function.Function;

/** Answers a call at SignalWire with what a test makes of the text that the request brings; a target of each kind. */
@CallFlow
final class Switch {

    private final Function<String, Object> answer;

    Switch(Function<String, Object> answer) {
        this.answer = answer;
    }

    @OnIncomingCall
    Response any(Map<String, String> extras) {
        return (Response) answer.apply(Sent.decoded(extras.getOrDefault("Text", "")));
    }

    record Dialed(String note) implements AfterDial {
        @OnDialAction
        void over() {}
    }

    record Called(String note) implements Leg {
        @OnWhisper
        void answered() {}
    }

    record Entered(String note) implements AfterGather {
        @OnGather
        void any() {}
    }

    record Taped(String note) implements AfterRecord {
        @OnRecording
        void over() {}
    }

    record Met(String note) implements InConference {
        @OnConference
        void change() {}
    }

    record Next(String note) implements FromQueue {
        @OnDequeue
        void next() {}
    }

    record Waited(String note) implements InQueue {
        @OnQueueResult
        void over() {}
    }

    record Moved(String note) implements Step {
        @OnRedirect
        void here() {}
    }

    record Gone(String note) implements AfterRefer {
        @OnReferAction
        void over() {}
    }

    record Texted(String note) implements AfterSms {
        @OnSmsAction
        void sending() {}
    }

    record Connected(String note) implements AfterConnect {
        @OnConnectAction
        void over() {}
    }

    record Paid(String note) implements AfterPay {
        @OnPayAction
        void over() {}
    }

    record Streamed(String note) implements StreamListener {
        @OnStream
        void change() {}
    }
}
