package dev.switchboard.signalwire;

import dev.switchboard.describe.Text;
import java.util.Objects;

/**
 * One number that a {@link Dial} calls, and nothing to be said about it.
 *
 * @param number the number
 */
public record BareNumber(@Text PhoneNumber number) implements DialNoun {

    /** One number. */
    public BareNumber {
        Objects.requireNonNull(number, "number");
    }
}
