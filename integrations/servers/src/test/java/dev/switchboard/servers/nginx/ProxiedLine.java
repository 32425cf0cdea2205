package dev.switchboard.servers.nginx;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;

/** Asks twice, so that callback URLs lead to callback URLs. */
@CallFlow
final class ProxiedLine {

    @OnNewCall
    Gather<Keys> welcome() {
        return Gather.digits(1).into(new Keys(1));
    }

    @OnHangup
    void over() {}

    record Keys(int attempt) implements Menu {
        @OnDtmf("1")
        Hangup enough() {
            return Hangup.now();
        }

        @OnDtmf
        Gather<Keys> again() {
            return Gather.digits(1).into(new Keys(attempt + 1));
        }
    }
}
