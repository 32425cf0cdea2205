package dev.switchboard.signalwire;

import dev.switchboard.describe.Element;

/** Takes the call out of its queue, and goes on after the {@link Enqueue}; elsewhere it does nothing. */
@Element("Leave")
public record Leave() implements Verb, QueueWaitVerb {

    /** Leaves the queue now. */
    public static Leave now() {
        return new Leave();
    }
}
