package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.Route;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;

@CallFlow
public class TwoLevels {
    @OnNewCall
    Gather<Languages> welcome() {
        return Gather.digits(1).into(new Languages());
    }

    class Languages implements Menu {
        @OnDtmf("1")
        Gather<Topics> german() {
            return Gather.digits(1).into(new Topics());
        }

        @OnDtmf({"", "*", "#"})
        Gather<Languages> again() {
            return Gather.digits(1).into(this);
        }

        @OnDtmf
        Hangup other() {
            return Hangup.now();
        }
    }

    @Route("themen")
    static class Topics implements Menu {
        @OnDtmf({"1", "2"})
        Dial people() {
            return Dial.to("4921193674660", "4921193674661").callerId("+492111234567").anonymously();
        }

        @OnDtmf("3")
        Dial voicemail() {
            return Dial.voicemail();
        }
    }
}
