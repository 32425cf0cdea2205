package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** What became of a {@link Refer}. */
public enum ReferStatus {
    /** The other end answered. */
    @Wire("in-progress")
    IN_PROGRESS,
    /** It was busy. */
    @Wire("busy")
    BUSY,
    /** It did not answer. */
    @Wire("no-answer")
    NO_ANSWER,
    /** The referral was canceled. */
    @Wire("canceled")
    CANCELED,
    /** It could not be reached. */
    @Wire("failed")
    FAILED,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
