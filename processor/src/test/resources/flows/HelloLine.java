package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;

@CallFlow
public class HelloLine {

    @OnNewCall
    Gather<MainMenu> welcome() {
        return Gather.digits(1).play("https://example.com/welcome.wav").into(new MainMenu());
    }

    @OnHangup(cause = {HangupCause.BUSY, HangupCause.NO_ANSWER})
    void missed(Party from) {
        System.out.println("Missed a call from " + from.text());
    }

    class MainMenu implements Menu {
        @OnDtmf("1")
        Dial sales() {
            return Dial.to("+4921193674660");
        }

        @OnDtmf
        Hangup anythingElse() {
            return Hangup.now();
        }
    }
}
