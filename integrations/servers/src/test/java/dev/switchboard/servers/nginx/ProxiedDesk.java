package dev.switchboard.servers.nginx;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;

/** A line at the provider that signs the URLs which it asks. */
@CallFlow
final class ProxiedDesk {

    @OnIncomingCall
    Gather<Keys> welcome() {
        return Gather.digits(1).actionOnEmptyResult(true).into(new Keys(1));
    }

    record Keys(int attempt) implements AfterGather {
        @OnGather("1")
        Hangup enough() {
            return Hangup.now();
        }

        @OnGather
        Gather<Keys> again() {
            return Gather.digits(1).actionOnEmptyResult(true).into(new Keys(attempt + 1));
        }
    }
}
