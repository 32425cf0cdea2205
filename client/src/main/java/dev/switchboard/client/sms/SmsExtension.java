package dev.switchboard.client.sms;

import io.avaje.jsonb.Json;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user sends messages with.
 *
 * @param id such as {@code s0}
 * @param alias its name
 * @param callerId the number under which it sends, or {@code sipgate}
 */
@Json
public record SmsExtension(String id, Optional<String> alias, Optional<String> callerId) {

    /** An extension as sipgate describes it. */
    public SmsExtension {
        Objects.requireNonNull(id, "id");
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "SmsExtension[id=" + id + "]";
    }
}
