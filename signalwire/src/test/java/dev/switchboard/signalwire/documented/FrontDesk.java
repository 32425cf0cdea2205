package dev.switchboard.signalwire.documented;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.Sips;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The flow that {@code docs/providers.md} shows. */
@CallFlow
public final class FrontDesk {

    @OnIncomingCall
    Dial ring() {
        return Dial.to(Sips.of(desk("ada"), desk("bob")))
                .timeout(Duration.ofSeconds(20))
                .answerOnBridge(true)
                .then(new AfterDesks());
    }

    private static Sip desk(String name) {
        return Sip.at("sip:" + name + "@desks.example.com")
                .statusCallbackEvent(CallProgress.ANSWERED, CallProgress.COMPLETED)
                .into(new Desk(name));
    }

    record Desk(String name) implements Leg {
        @OnWhisper
        Say whisper(Party from) {
            return Say.text("A call from " + from.text());
        }

        @OnCallStatus(status = CallStatus.IN_PROGRESS)
        void talks(String callSid) {
            System.out.println(name + " talks in " + callSid);
        }
    }

    record AfterDesks() implements AfterDial {
        @OnDialAction(status = DialStatus.COMPLETED)
        Hangup over() {
            return Hangup.now();
        }

        @OnDialAction
        Sorry nobody() {
            return new Sorry(
                    Say.text("Please leave a message."),
                    RecordMessage.upTo(Duration.ofMinutes(2)).into(new Mailbox()));
        }
    }

    /** A record of verbs: {@code javac} knows what this answer holds. */
    record Sorry(Say sorry, RecordMessage<Mailbox> message) {}

    record Mailbox() implements AfterRecord {
        @OnRecording
        void recorded(Optional<URI> recordingUrl, Optional<Duration> recordingDuration) {
            System.out.println("A message: " + recordingUrl + ", " + recordingDuration);
        }
    }
}
