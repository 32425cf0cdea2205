package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** Whether silence is cut off a recording at both ends. */
public enum Trim {
    /** It stays. */
    @Wire("do-not-trim")
    DO_NOT_TRIM,
    /** It is cut off. */
    @Wire("trim-silence")
    TRIM_SILENCE
}
