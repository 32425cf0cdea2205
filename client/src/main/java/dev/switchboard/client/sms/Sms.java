package dev.switchboard.client.sms;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A text message.
 *
 * @param to the recipient with the country code, such as {@code +4915799912345}
 * @param text what it says; the network splits long texts, and each part costs
 * @param at when it is to be sent, in whole seconds; at once if empty
 */
public record Sms(String to, String text, Optional<Instant> at) {

    /** A message; its values are checked when it is sent. */
    public Sms {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /** A message that is sent at once. */
    public static Sms of(String to, String text) {
        return new Sms(to, text, Optional.empty());
    }

    /**
     * The same, sent later, at most 30 days from now. sipgate advises against times that are only seconds away.
     *
     * @param at when; parts of a second are rounded up
     */
    public Sms at(Instant at) {
        return new Sms(to, text, Optional.of(at));
    }

    /** Shows neither the recipient nor the text. */
    @Override
    public String toString() {
        return "Sms[" + text.length() + " characters"
                + at.map(when -> ", at " + when).orElse("") + "]";
    }
}
