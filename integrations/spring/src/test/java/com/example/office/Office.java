package com.example.office;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;

/** A flow within another class, whose steps have a memory. */
public final class Office {

    @CallFlow
    public static class FrontDesk {
        @OnNewCall
        Gather<Pin> welcome() {
            return Gather.digits(4).into(new Pin(1));
        }

        record Pin(int attempt) implements Menu {
            @OnDtmf
            Hangup any() {
                return Hangup.now();
            }
        }
    }

    private Office() {}
}
