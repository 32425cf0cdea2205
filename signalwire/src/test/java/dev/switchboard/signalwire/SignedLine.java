package dev.switchboard.signalwire;

import dev.switchboard.CallFlow;
import dev.switchboard.Route;

/** Counts how often one of its handlers ran. */
@CallFlow
final class SignedLine {

    int ran;

    @OnIncomingCall
    Dial ring() {
        ran++;
        return Dial.to("+15551234567").then(new After(1));
    }

    @Route("after_dial")
    record After(int attempt) implements AfterDial {
        @OnDialAction
        void over(SignedLine line) {
            line.ran++;
        }
    }
}
