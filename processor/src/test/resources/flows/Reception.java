package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.OnFault;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.ArrayList;
import java.util.List;

/** A line that knows what to do when something of its own is broken. */
@CallFlow
public class Reception {
    public final List<String> faults = new ArrayList<>();

    @OnNewCall
    Gather<Keys> welcome(String callId) {
        return switch (callId) {
            case "broken" -> throw new IllegalStateException("no database");
            case "both" -> throw new UnsupportedOperationException("no fallback either");
            case "unwritable" -> ask("half a pair \ud800");
            default -> ask(callId);
        };
    }

    @OnHangup
    void over() {
        throw new IllegalStateException("no log");
    }

    @OnFault
    Action sorry(Throwable fault) {
        faults.add(fault.getMessage());
        if (fault instanceof UnsupportedOperationException) {
            throw new IllegalArgumentException("broken, too");
        }
        return fault instanceof StackOverflowError ? null : Dial.to("4921193674660");
    }

    private static Gather<Keys> ask(String mood) {
        return Gather.digits(1).into(new Keys(mood));
    }

    record Keys(String mood) implements Menu {
        @OnDtmf("1")
        Hangup deep() {
            throw new StackOverflowError("deep");
        }

        @OnDtmf
        Gather<Keys> any() {
            throw new IllegalStateException("no idea");
        }
    }
}
