package dev.switchboard.reliability.input;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what its handlers are given. */
@CallFlow
final class Office {

    final List<String> heard = new CopyOnWriteArrayList<>();

    @OnNewCall(direction = Direction.IN)
    void call(Party from, Party to, List<String> users) {
        heard.add("call from " + from + " to " + to + " for " + users);
    }

    @OnNewCall
    Gather<Pin> other(Direction direction) {
        heard.add("call " + direction);
        return Gather.digits(1).into(new Pin(1));
    }

    @OnHangup(direction = Direction.IN)
    void raw(String cause) {
        heard.add("hangup " + cause);
    }

    @OnHangup
    void known(HangupCause cause) {
        heard.add("hangup " + cause);
    }

    record Pin(int attempt) implements Menu {
        @OnDtmf
        void entered(Office office, String dtmf) {
            office.heard.add("pin " + attempt + " " + dtmf);
        }
    }
}
