package dev.switchboard.reliability.input;

import dev.switchboard.CallFlow;
import dev.switchboard.OnFault;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.OnNewCall;
import java.util.concurrent.Callable;

/** Does with a call what a test wants, and says what becomes of it if that fails. */
@CallFlow
final class Rescued {

    private final Callable<Action> handler;
    private final Callable<Action> fallback;

    Rescued(Callable<Action> handler, Callable<Action> fallback) {
        this.handler = handler;
        this.fallback = fallback;
    }

    @OnNewCall
    Action any() throws Exception {
        return handler.call();
    }

    @OnFault
    Action instead() throws Exception {
        return fallback.call();
    }
}
