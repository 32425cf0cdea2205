package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** What a {@link Gather} takes. */
public enum GatherInput {
    /** The tones of a phone's keys. */
    @Wire("dtmf")
    DTMF,
    /** Speech. */
    @Wire("speech")
    SPEECH
}
