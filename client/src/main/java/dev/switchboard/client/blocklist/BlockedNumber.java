package dev.switchboard.client.blocklist;

import io.avaje.jsonb.Json;
import java.util.Objects;

/**
 * A number of the list.
 *
 * @param phoneNumber in E.164 form, perhaps without the {@code +}
 * @param isBlock whether it is blocked
 */
@Json
public record BlockedNumber(String phoneNumber, boolean isBlock) {

    /** A number as sipgate lists it. */
    public BlockedNumber {
        Objects.requireNonNull(phoneNumber, "phoneNumber");
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "BlockedNumber[isBlock=" + isBlock + "]";
    }
}
