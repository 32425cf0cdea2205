package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * Plays the tones of a phone's keys. It has no place in a {@link Gather}.
 *
 * @param digits which, of {@code 0-9*#A-D}, and {@code w} or {@code W} for a pause; {@code w} is half a second
 * @param loop how often, from 1; 0 is until the call ends; SignalWire's default is 1
 */
@Element("Play")
public record PlayDigits(
        @Attribute("digits") String digits,
        @Attribute(value = "loop", omit = "1") int loop) implements Verb {

    /**
     * Plays tones.
     *
     * @throws IllegalArgumentException if {@code digits} is empty or has other characters, or {@code loop} is negative;
     *     the message hides the digits
     */
    public PlayDigits {
        Objects.requireNonNull(digits, "digits");
        if (!digits.matches("[0-9*#A-DwW]+")) {
            throw new IllegalArgumentException("play: digits \"" + digits.replaceAll("[0-9]", "*")
                    + "\" (expected: one or more of 0-9, *, #, A-D, and w or W for a pause)");
        }
        Ints.check("play: loop", loop, 0);
    }

    /**
     * Plays tones, once.
     *
     * @throws IllegalArgumentException if {@code digits} is empty or has other characters than {@code 0-9*#A-DwW}
     */
    public static PlayDigits of(String digits) {
        return new PlayDigits(digits, 1);
    }

    /**
     * The same, so often; 0 is until the call ends.
     *
     * @throws IllegalArgumentException if {@code loop} is negative
     */
    public PlayDigits loop(int loop) {
        return new PlayDigits(digits, loop);
    }
}
