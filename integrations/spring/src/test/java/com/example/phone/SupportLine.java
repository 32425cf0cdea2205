package com.example.phone;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import org.springframework.stereotype.Component;

@Component
@CallFlow
public class SupportLine {
    private final OpeningHours openingHours;

    public SupportLine(OpeningHours openingHours) {
        this.openingHours = openingHours;
    }

    @OnNewCall
    Action welcome() {
        return openingHours.areNow() ? Gather.digits(1).into(new MainMenu()) : Dial.voicemail();
    }

    class MainMenu implements Menu {
        @OnDtmf("1")
        Dial sales() {
            return openingHours.areNow() ? Dial.to("4921193674660") : Dial.voicemail();
        }

        @OnDtmf
        Hangup other() {
            return Hangup.now();
        }
    }
}
