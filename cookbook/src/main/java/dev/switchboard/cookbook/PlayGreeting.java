package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Play;
import java.util.List;
import java.util.Optional;

/** Plays a file before the call goes its normal way. */
@CallFlow
public final class PlayGreeting {

    @OnNewCall(direction = Direction.IN)
    Optional<Play> greeting(List<String> users) {
        if (users.contains("voicemail")) {
            return Optional.empty(); // the caller has heard it already
        }
        return Optional.of(Play.url("https://example.com/sounds/greeting.wav"));
    }
}
