package dev.switchboard.sipgate;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** Whether a call comes to the account or leaves it. The first generation of the API, which did not say, knew incoming calls alone. */
public enum Direction {
    /** Somebody calls the account. */
    @Wire("in")
    IN,
    /** Somebody of the account calls. */
    @Wire("out")
    OUT,
    /** A value that this version does not know. */
    @Otherwise
    UNKNOWN
}
