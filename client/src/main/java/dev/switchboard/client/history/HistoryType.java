package dev.switchboard.client.history;

import io.avaje.jsonb.Json;

/**
 * What an entry is about. sipgate may add types; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record HistoryType(@Json.Value String value) {
    /** A call. */
    public static final HistoryType CALL = new HistoryType("CALL");
    /** A message on an answering machine. */
    public static final HistoryType VOICEMAIL = new HistoryType("VOICEMAIL");
    /** A text message. */
    public static final HistoryType SMS = new HistoryType("SMS");
    /** A fax. */
    public static final HistoryType FAX = new HistoryType("FAX");
}
