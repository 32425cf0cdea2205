package dev.switchboard.signalwire;

import dev.switchboard.describe.ToText;
import java.util.Objects;

/**
 * A text that is written into an answer and nowhere else: a password, a token. It is in no {@code toString}.
 *
 * @param value the text
 */
public record Secret(String value) {

    /** A secret. */
    public Secret {
        Objects.requireNonNull(value, "value");
    }

    /** A secret. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    @ToText
    @Override
    public String value() {
        return value;
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "***";
    }
}
