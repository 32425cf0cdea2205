package dev.switchboard.client.sms;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * A number under which an SMS extension can send.
 *
 * @param id within the extension; 0 is a legal one
 * @param phonenumber the number, or {@code sipgate}
 * @param verified whether it was proved to be the user's
 * @param defaultNumber whether messages go out under it
 */
@Json
public record SmsCallerId(int id, Optional<String> phonenumber, boolean verified, boolean defaultNumber) {

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "SmsCallerId[id=" + id + ", verified=" + verified + ", defaultNumber=" + defaultNumber + "]";
    }
}
