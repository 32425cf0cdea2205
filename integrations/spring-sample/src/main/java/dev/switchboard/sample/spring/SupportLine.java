package dev.switchboard.sample.spring;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import org.springframework.stereotype.Component;

/** Asks for a PIN, three times at most. */
@Component
@CallFlow
final class SupportLine {

    private final OpeningHours openingHours;

    SupportLine(OpeningHours openingHours) {
        this.openingHours = openingHours;
    }

    @OnNewCall
    Gather<Pin> welcome() {
        return Gather.digits(4).into(new Pin(1));
    }

    /** @param attempt which it is, from 1 */
    record Pin(int attempt) implements Menu {

        @OnDtmf("0000")
        Dial right(SupportLine line) {
            return line.openingHours.areNow() ? Dial.to("4921193674660") : Dial.voicemail();
        }

        @OnDtmf
        Action wrong() {
            return attempt == 3 ? Hangup.now() : Gather.digits(4).into(new Pin(attempt + 1));
        }
    }
}
