package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import java.time.Duration;

/** Plays a file, as a question that nobody has to answer, and hangs up. */
@CallFlow
public final class PlayAndHangUp implements Menu {

    @OnNewCall(direction = Direction.IN)
    Gather<PlayAndHangUp> closed() {
        return Gather.digits(1)
                .timeout(Duration.ZERO)
                .play("https://example.com/sounds/closed.wav")
                .into(this);
    }

    @OnDtmf
    Hangup played() {
        return Hangup.now();
    }
}
