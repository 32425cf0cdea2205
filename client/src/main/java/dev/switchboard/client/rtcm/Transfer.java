package dev.switchboard.client.rtcm;

import java.util.Objects;
import java.util.Optional;

/**
 * To whom a call is handed over.
 *
 * @param phoneNumber with its country code
 * @param attended whether the two who hand over talk first
 * @param callerId the number that is shown; sipgate's choice if empty
 */
public record Transfer(String phoneNumber, boolean attended, Optional<String> callerId) {

    /** A hand-over; its values are checked when it is sent. */
    public Transfer {
        Objects.requireNonNull(phoneNumber, "phoneNumber");
        Objects.requireNonNull(callerId, "callerId");
    }

    /** A hand-over at once. */
    public static Transfer blind(String phoneNumber) {
        return new Transfer(phoneNumber, false, Optional.empty());
    }

    /** A hand-over after a talk. */
    public static Transfer attended(String phoneNumber) {
        return new Transfer(phoneNumber, true, Optional.empty());
    }

    /** The same with another number shown. */
    public Transfer callerId(String callerId) {
        return new Transfer(phoneNumber, attended, Optional.of(callerId));
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "Transfer[attended=" + attended + "]";
    }
}
