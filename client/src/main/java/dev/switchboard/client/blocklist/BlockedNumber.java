package dev.switchboard.client.blocklist;

import io.avaje.jsonb.Json;

/**
 * A number of the list.
 *
 * @param phoneNumber in E.164 form, perhaps without the {@code +}
 * @param isBlock whether it is blocked
 */
@Json
public record BlockedNumber(String phoneNumber, boolean isBlock) {

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "BlockedNumber[isBlock=" + isBlock + "]";
    }
}
