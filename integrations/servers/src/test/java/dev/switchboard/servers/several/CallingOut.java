package dev.switchboard.servers.several;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Reject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls that are placed by colleagues. */
@CallFlow
final class CallingOut {

    final AtomicInteger ended = new AtomicInteger();

    @OnNewCall
    Optional<Reject> mayCall(String to) {
        return to.startsWith("49900") ? Optional.of(Reject.busy()) : Optional.empty();
    }

    @OnHangup
    void ended() {
        ended.incrementAndGet();
    }
}
