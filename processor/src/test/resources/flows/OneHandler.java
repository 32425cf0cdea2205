package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Reject;

@CallFlow
final class OneHandler {
    @OnNewCall
    Reject busy() {
        return Reject.busy();
    }
}
