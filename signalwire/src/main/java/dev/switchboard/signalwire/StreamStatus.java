package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** What happens to a stream. */
public enum StreamStatus {
    /** It has started. */
    @Wire("stream-started")
    STARTED,
    /** It has stopped. */
    @Wire("stream-stopped")
    STOPPED,
    /** It has failed. */
    @Wire("stream-error")
    ERROR,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
