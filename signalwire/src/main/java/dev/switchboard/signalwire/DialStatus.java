package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** How a {@link Dial} ended. */
public enum DialStatus {
    /** Somebody answered, and the call has ended. */
    @Wire("completed")
    COMPLETED,
    /** The call was in a conference. */
    @Wire("answered")
    ANSWERED,
    /** The callee was busy. */
    @Wire("busy")
    BUSY,
    /** Nobody answered in time. */
    @Wire("no-answer")
    NO_ANSWER,
    /** The callee could not be reached. */
    @Wire("failed")
    FAILED,
    /** The caller hung up before anybody answered. */
    @Wire("canceled")
    CANCELED,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
