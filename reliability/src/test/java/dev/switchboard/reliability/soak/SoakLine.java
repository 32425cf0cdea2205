package dev.switchboard.reliability.soak;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;

/** Asks, and remembers how often; fails for every twentieth call. */
@CallFlow
final class SoakLine {

    @OnNewCall
    Gather<Question> welcome(String callId) {
        if (!callId.isEmpty() && Talk.fails(Long.parseLong(callId))) {
            throw new IllegalStateException("This call fails.");
        }
        return Gather.digits(1).into(new Question(1));
    }

    @OnHangup
    void over() {}

    record Question(int attempt) implements Menu {
        @OnDtmf("1")
        Dial connect() {
            return Dial.to("4921193674660");
        }

        @OnDtmf
        Action again() {
            return Gather.digits(1).into(new Question(attempt + 1));
        }
    }
}
