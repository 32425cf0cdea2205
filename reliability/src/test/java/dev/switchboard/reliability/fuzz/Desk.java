package dev.switchboard.reliability.fuzz;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A small line at SignalWire: a question, a dial, and all that is told of it. */
@CallFlow
final class Desk {

    @OnIncomingCall
    Gather<Choice> welcome(Map<String, String> extras) {
        return Gather.digitsOrSpeech().say("Welcome " + extras.values()).into(new Choice(extras.size(), ""));
    }

    record Choice(int attempt, String before) implements AfterGather {
        @OnGather("1")
        Dial desk(Party from) {
            return Dial.to(Sip.at("sip:ada@example.com").into(new Ada())).then(new Over(from));
        }

        @OnGather
        Response again(Optional<String> digits, Optional<String> speechResult, Optional<Double> confidence) {
            String said = digits.or(() -> speechResult).orElse("");
            return Response.of(
                    Say.text("Not " + said + " after " + before + " " + confidence),
                    Gather.digits(1).into(new Choice(attempt + 1, said)));
        }
    }

    record Ada() implements Leg {
        @OnWhisper
        Say whisper(Party from, Map<String, String> sipHeaders) {
            return Say.text(from.text() + sipHeaders);
        }

        @OnCallStatus(status = CallStatus.COMPLETED)
        void over(Optional<Duration> callDuration, Map<String, String> extras) {}

        @OnCallStatus
        void other(String callStatus) {}
    }

    record Over(Party caller) implements AfterDial {
        @OnDialAction(status = DialStatus.COMPLETED)
        void talked() {}

        @OnDialAction
        Say nobody(
                DialStatus dialCallStatus, Optional<Duration> dialCallDuration, Optional<Integer> dialSipResponseCode) {
            return Say.text("Sorry, " + caller.text() + ": " + dialCallStatus + dialCallDuration + dialSipResponseCode);
        }
    }
}
