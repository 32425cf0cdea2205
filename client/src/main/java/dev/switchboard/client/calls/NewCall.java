package dev.switchboard.client.calls;

import java.util.Objects;
import java.util.Optional;

/**
 * A call to be set up: {@code from} rings first, and when it is picked up {@code to} is called.
 *
 * @param from a device or a phone line, such as {@code e0} or {@code p0}; or a phone number, such as a group's, and then
 *     {@code deviceId} is needed
 * @param to the number to call with its country code, such as {@code +4915799912345}; or a quick dial
 * @param callerId the number that is shown to {@code to}; by default that of {@code deviceId}, or of {@code from}
 * @param deviceId the device or phone line that pays, such as {@code e0}
 * @param quickDial whether {@code to} is a short number of the account and no phone number
 */
public record NewCall(String from, String to, Optional<String> callerId, Optional<String> deviceId, boolean quickDial) {

    /** A call; its values are checked when it is set up. */
    public NewCall {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(callerId, "callerId");
        Objects.requireNonNull(deviceId, "deviceId");
    }

    /** A call from an extension to a phone number. */
    public static NewCall of(String from, String to) {
        return new NewCall(from, to, Optional.empty(), Optional.empty(), false);
    }

    /** A call from an extension to a short number of the account, digits alone. */
    public static NewCall toQuickDial(String from, String quickDial) {
        return new NewCall(from, quickDial, Optional.empty(), Optional.empty(), true);
    }

    /** The same with another number shown. */
    public NewCall callerId(String callerId) {
        return new NewCall(from, to, Optional.of(callerId), deviceId, quickDial);
    }

    /** The same paid by a device or a phone line. */
    public NewCall deviceId(String deviceId) {
        return new NewCall(from, to, callerId, Optional.of(deviceId), quickDial);
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "NewCall" + deviceId.map(id -> "[deviceId=" + id + "]").orElse("");
    }
}
