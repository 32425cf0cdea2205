package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** Who began a call. */
public enum CallDirection {
    /** Somebody calls a number of ours. */
    @Wire("inbound")
    INBOUND,
    /** A {@link Dial} began it. */
    @Wire("outbound-dial")
    OUTBOUND_DIAL,
    /** The REST API began it. */
    @Wire("outbound-api")
    OUTBOUND_API,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
