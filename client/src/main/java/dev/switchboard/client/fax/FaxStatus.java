package dev.switchboard.client.fax;

import io.avaje.jsonb.Json;

/**
 * How far a fax is. sipgate may add states; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record FaxStatus(@Json.Value String value) {
    /** It waits for its turn. */
    public static final FaxStatus PENDING = new FaxStatus("PENDING");
    /** It is being sent. */
    public static final FaxStatus SENDING = new FaxStatus("SENDING");
    /** It was sent. */
    public static final FaxStatus SENT = new FaxStatus("SENT");
    /** It could not be sent. */
    public static final FaxStatus FAILED = new FaxStatus("FAILED");
    /** It waits for its time. */
    public static final FaxStatus SCHEDULED = new FaxStatus("SCHEDULED");

    /** Whether it will not change any more: sent or failed. */
    public boolean isFinal() {
        return equals(SENT) || equals(FAILED);
    }
}
