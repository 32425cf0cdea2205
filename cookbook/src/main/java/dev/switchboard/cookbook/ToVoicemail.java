package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnNewCall;

/** Sends all callers to the voicemail, and lets no phone ring. */
@CallFlow
public final class ToVoicemail {

    @OnNewCall(direction = Direction.IN)
    Dial voicemail() {
        return Dial.voicemail();
    }
}
