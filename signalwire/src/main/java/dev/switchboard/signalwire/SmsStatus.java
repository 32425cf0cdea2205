package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** What became of a text message. */
public enum SmsStatus {
    /** It is being sent. */
    @Wire("sending")
    SENDING,
    /** It cannot be sent. */
    @Wire("invalid")
    INVALID,
    /** It was sent. */
    @Wire("sent")
    SENT,
    /** It could not be sent. */
    @Wire("failed")
    FAILED,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
