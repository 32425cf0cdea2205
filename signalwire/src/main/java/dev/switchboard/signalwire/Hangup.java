package dev.switchboard.signalwire;

import dev.switchboard.describe.Element;

/** Ends the call. A call that nobody answered counts as answered; to decline it, {@link Reject} it. */
@Element("Hangup")
public record Hangup() implements LastVerb, QueueWaitVerb {

    /** Ends the call. */
    public static Hangup now() {
        return new Hangup();
    }
}
