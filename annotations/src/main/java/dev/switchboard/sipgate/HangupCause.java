package dev.switchboard.sipgate;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** Why a call ended. sipgate sends further causes at times, such as {@code chanunavail}: bind {@code String cause} for the text. */
public enum HangupCause {
    /** One of the two hung up. */
    @Wire("normalClearing")
    NORMAL_CLEARING,
    /** The callee was busy. */
    @Wire("busy")
    BUSY,
    /** The caller hung up before the call was answered. */
    @Wire("cancel")
    CANCEL,
    /** Nobody answered. */
    @Wire("noAnswer")
    NO_ANSWER,
    /** The callee could not be reached. */
    @Wire("congestion")
    CONGESTION,
    /** The number does not exist, or the callee is offline. */
    @Wire("notFound")
    NOT_FOUND,
    /** The call was forwarded; the forwarded leg is a new call with a call id of its own. */
    @Wire("forwarded")
    FORWARDED,
    /** A cause that this version does not know. */
    @Otherwise
    UNKNOWN
}
