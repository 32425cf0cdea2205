package dev.switchboard.client.history;

import io.avaje.jsonb.Json;

/**
 * Where an entry came from. sipgate may add directions; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record HistoryDirection(@Json.Value String value) {
    /** It came in. */
    public static final HistoryDirection INCOMING = new HistoryDirection("INCOMING");
    /** It went out. */
    public static final HistoryDirection OUTGOING = new HistoryDirection("OUTGOING");
    /** It came in, and nobody took it. */
    public static final HistoryDirection MISSED_INCOMING = new HistoryDirection("MISSED_INCOMING");
    /** It went out, and nobody took it. */
    public static final HistoryDirection MISSED_OUTGOING = new HistoryDirection("MISSED_OUTGOING");
}
