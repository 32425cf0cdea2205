package dev.switchboard.servers.several;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.concurrent.atomic.AtomicInteger;

/** All other numbers. */
@CallFlow
final class SupportLine {

    final AtomicInteger ended = new AtomicInteger();

    @OnNewCall
    Gather<Keys> welcome() {
        return Gather.digits(1).into(new Keys());
    }

    @OnHangup
    void ended() {
        ended.incrementAndGet();
    }

    static final class Keys implements Menu {
        @OnDtmf
        Dial mailbox() {
            return Dial.voicemail();
        }
    }
}
