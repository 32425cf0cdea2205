package com.example;

import dev.switchboard.CallFlow;
import java.util.ArrayList;
import java.util.List;

/** Tells the help desk who calls. */
@CallFlow
public final class CallPopup {

    public final List<String> shown = new ArrayList<>();

    @Zammad.OnNewCall(direction = Zammad.Direction.IN)
    void popUp(String from, List<String> users) {
        shown.add(from + " calls " + users);
    }

    @Zammad.OnHangup(cause = {Zammad.Cause.BUSY, Zammad.Cause.NO_ANSWER})
    void missed(String callId, String cause) {
        shown.add("missed " + callId + ": " + cause);
    }
}
