package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.Route;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import java.time.Duration;
import java.util.Optional;

/** Gives each answer of sipgate's documentation; the call id says which. */
@CallFlow
public class Documented {
    @OnNewCall
    Optional<Action> newCall(String callId) {
        return Optional.ofNullable(
                switch (callId) {
                    case "number" -> Dial.to("4915799912345");
                    case "voicemail" -> Dial.voicemail();
                    case "anonymous" -> Dial.to("4915799912345").anonymously();
                    case "callerId" -> Dial.to("+4915799912345").callerId("+492111234567");
                    case "numbers" -> Dial.to("4915799912345", "492111234567");
                    case "play" -> Play.url("http://example.com/example.wav");
                    case "gather" ->
                        Gather.digits(3)
                                .timeout(Duration.ofSeconds(10))
                                .play("https://example.com/example.wav")
                                .into(new Dtmf());
                    case "everything" ->
                        Gather.digits(1).timeout(Duration.ZERO).type(Gather.Type.DTMF).into(new Dtmf());
                    case "reject" -> Reject.rejected();
                    case "busy" -> Reject.busy();
                    case "hangup" -> Hangup.now();
                    default -> null;
                });
    }

    @Route("dtmf")
    class Dtmf implements Menu {
        @OnDtmf
        Dial entered(String dtmf) {
            return Dial.to("4921" + dtmf);
        }
    }
}
