package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.Reject;
import java.util.Optional;

/** Is busy for callers who hide their number. */
@CallFlow
public final class RejectHidden {

    @OnNewCall(direction = Direction.IN)
    Optional<Reject> called(Party from) {
        return from instanceof Party.Anonymous ? Optional.of(Reject.busy()) : Optional.empty();
    }
}
