package dev.switchboard.client.history;

import io.avaje.jsonb.Json;

/**
 * How a call ended. sipgate may add ways; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record CallStatus(@Json.Value String value) {
    /** It was taken. */
    public static final CallStatus SUCCESS = new CallStatus("SUCCESS");
    /** It could not be set up. */
    public static final CallStatus FAILURE = new CallStatus("FAILURE");
    /** It was rejected. */
    public static final CallStatus REJECTED = new CallStatus("REJECTED");
    /** It was rejected, because the callee did not want to be disturbed. */
    public static final CallStatus REJECTED_DND = new CallStatus("REJECTED_DND");
    /** The answering machine took it, and nothing was said. */
    public static final CallStatus VOICEMAIL_NO_MESSAGE = new CallStatus("VOICEMAIL_NO_MESSAGE");
    /** The callee was busy, and is told no second call. */
    public static final CallStatus BUSY_ON_BUSY = new CallStatus("BUSY_ON_BUSY");
    /** The callee was busy. */
    public static final CallStatus BUSY = new CallStatus("BUSY");
    /** Nobody took it. */
    public static final CallStatus MISSED = new CallStatus("MISSED");
}
