package dev.switchboard.client.numbers;

import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * A phone number of the account.
 *
 * @param id identifies the entry; empty if sipgate does not say it, as it may be with the numbers of a group
 * @param number in E.164 form; a quick dial is a short one
 * @param localized as it is written in its country
 * @param type what kind of number it is
 * @param endpointId the extension where calls arrive; empty text if nowhere
 * @param endpointAlias the name of that
 * @param endpointUrl the API's URL of that
 * @param mnpState of mobile numbers: whether the number may be taken to another provider
 * @param portId the id of a running transfer from another provider
 */
@Json
public record PhoneNumberEntry(
        Optional<String> id,
        Optional<String> number,
        Optional<String> localized,
        Optional<NumberType> type,
        Optional<String> endpointId,
        Optional<String> endpointAlias,
        Optional<String> endpointUrl,
        Optional<MnpState> mnpState,
        Optional<Long> portId) {

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "PhoneNumberEntry[id=" + id.orElse("?") + ", type="
                + type.map(NumberType::value).orElse("?") + ", endpointId=" + endpointId.orElse("?") + "]";
    }

    /**
     * Whether a mobile number may be taken to another provider.
     *
     * @param isReleased whether it may
     * @param releasedUntil until when
     */
    @Json
    public record MnpState(Optional<Boolean> isReleased, Optional<Instant> releasedUntil) {}
}
