package dev.switchboard.reliability.input;

import dev.switchboard.CallFlow;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.CustomAction;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Does with a call what a test wants. */
@CallFlow
final class Broken {

    private final Callable<Action> handler;

    Broken(Callable<Action> handler) {
        this.handler = handler;
    }

    @OnNewCall
    Action any() throws Exception {
        return handler.call();
    }

    /** Names the verb, so that the router can write it. */
    @OnNewCall(direction = Direction.OUT)
    Optional<Memo> none() {
        return Optional.empty();
    }

    @OnHangup
    void over() {}

    @Element("Memo")
    record Memo(@Text String text) implements CustomAction {}

    /** No handler names it. */
    @Element("Unknown")
    record Unknown() implements CustomAction {}
}
