package dev.switchboard.servers.several;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.concurrent.atomic.AtomicInteger;

/** All other numbers. */
@CallFlow
final class SupportLine {

    final AtomicInteger ended = new AtomicInteger();

    @OnNewCall
    Dial welcome() {
        return Dial.voicemail();
    }

    @OnHangup
    void ended() {
        ended.incrementAndGet();
    }
}
