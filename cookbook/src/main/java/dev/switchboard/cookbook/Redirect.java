package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnNewCall;
import java.util.List;
import java.util.Optional;

/** Connects all callers with another phone, which does not show their numbers. */
@CallFlow
public final class Redirect {

    @OnNewCall(direction = Direction.IN)
    Optional<Dial> elsewhere(List<String> users) {
        if (users.contains("voicemail")) {
            return Optional.empty(); // it has rung there already
        }
        return Optional.of(Dial.to("+4915799912345").anonymously());
    }
}
