package dev.switchboard.sipgate;

import dev.switchboard.describe.Element;

/** Ends the call. */
@Element("Hangup")
public record Hangup() implements Action {

    /** Ends the call now. */
    public static Hangup now() {
        return new Hangup();
    }
}
