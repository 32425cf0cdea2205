package dev.switchboard.signalwire.http;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnRecordingStatus;
import dev.switchboard.signalwire.OnTranscription;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.Sips;
import dev.switchboard.signalwire.Verb;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Calls three desks, of which the second takes no calls, and takes a message if nobody answers. */
@CallFlow
final class Office {

    final List<String> heard = new CopyOnWriteArrayList<>();

    @OnIncomingCall
    Dial ring(Party from) {
        heard.add("a call from " + from.text());
        return Dial.to(Sips.of(desk("Ada"), desk("Bob"), desk("Jürgen & Söhne").statusCallbackMethod(HttpMethod.GET)))
                .timeout(Duration.ofSeconds(20))
                .recording(DialRecording.from(RecordFrom.ANSWER))
                .then(new AfterDesks(from, 1));
    }

    private static Sip desk(String name) {
        return Sip.at(SipUri.of("sip:desk@example.com").header("X-Name", name).header("X-Floor", "2"))
                .statusCallbackEvent(CallProgress.RINGING, CallProgress.ANSWERED, CallProgress.COMPLETED)
                .into(new Desk(name));
    }

    record Desk(String name) implements Leg {
        @OnWhisper
        Verb whisper(Party from, Map<String, String> sipHeaders) {
            return name.equals("Bob")
                    ? Hangup.now()
                    : Say.text(name + ", a call from " + from.text() + " for " + sipHeaders.get("X-Tenant"));
        }

        @OnCallStatus(status = CallStatus.IN_PROGRESS)
        void talks(Office office) {
            office.heard.add(name + " talks");
        }

        @OnCallStatus
        void other(String callStatus, Optional<Duration> callDuration, Map<String, String> extras, Office office) {
            office.heard.add(name + " " + callStatus + " " + callDuration.map(Duration::toSeconds) + " " + extras);
        }
    }

    record AfterDesks(Party caller, int attempt) implements AfterDial {
        @OnDialAction(status = DialStatus.COMPLETED)
        Hangup talked() {
            return Hangup.now();
        }

        @OnDialAction
        Sorry nobody(DialStatus dialCallStatus) {
            return new Sorry(
                    Say.text("Sorry: " + dialCallStatus + "."),
                    RecordMessage.upTo(Duration.ofMinutes(2)).transcribe(true).into(new Mailbox(caller, attempt)));
        }

        @OnRecordingStatus(status = RecordingStatus.COMPLETED)
        void stored(Optional<URI> recordingUrl, Office office) {
            office.heard.add("recorded at " + recordingUrl.orElseThrow());
        }
    }

    record Sorry(Say sorry, RecordMessage<Mailbox> message) {}

    record Mailbox(Party caller, int attempt) implements AfterRecord {
        @OnRecording
        Response over(Optional<Duration> recordingDuration, Office office) {
            office.heard.add(
                    caller.text() + " left a message of " + recordingDuration.orElseThrow() + " at " + attempt);
            return Response.of(Say.text("Good bye."), Hangup.now());
        }

        @OnTranscription
        void written(Optional<String> transcriptionText, Office office) {
            office.heard.add(caller.text() + " said: " + transcriptionText.orElseThrow());
        }
    }
}
