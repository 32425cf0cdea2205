package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Unit;
import dev.switchboard.describe.Wire;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How a {@link Pay} asks the caller.
 *
 * @param input how the caller answers; SignalWire's default, and all it knows, is the keys
 * @param maxAttempts how often it asks for the same thing, from 1 to 3; SignalWire's default is 1
 * @param timeout how long it waits for the next digit, in whole seconds from 4; SignalWire's default is 5 seconds
 * @param language of SignalWire's own prompts, such as {@code en-GB}; SignalWire's default if empty
 */
public record PayDialog(
        @Attribute(value = "input", omit = "dtmf") Input input,
        @Attribute(value = "maxAttempts", omit = "1") int maxAttempts,

        @Attribute(value = "timeout", omit = "5") @Unit(ChronoUnit.SECONDS)
        Duration timeout,

        @Attribute("language") Optional<String> language) {

    /** How the caller answers. */
    public enum Input {
        /** By the tones of a phone's keys. */
        @Wire("dtmf")
        DTMF
    }

    /**
     * How the caller is asked.
     *
     * @throws IllegalArgumentException if {@code maxAttempts} is not from 1 to 3, {@code timeout} is not in whole
     *     seconds from 4, or {@code language} is blank
     */
    public PayDialog {
        Objects.requireNonNull(input, "input");
        Ints.check("pay: maxAttempts", maxAttempts, 1, 3);
        Objects.requireNonNull(timeout, "timeout");
        Seconds.check("pay: timeout", timeout, 4);
        Objects.requireNonNull(language, "language");
        Texts.notBlank("pay: language", language);
    }

    /** Asks once for each thing, and the caller answers by the keys. */
    public static PayDialog dtmf() {
        return new PayDialog(Input.DTMF, 1, Duration.ofSeconds(5), Optional.empty());
    }

    /**
     * The same, asking so often for each thing.
     *
     * @throws IllegalArgumentException if {@code maxAttempts} is not from 1 to 3
     */
    public PayDialog maxAttempts(int maxAttempts) {
        return new PayDialog(input, maxAttempts, timeout, language);
    }

    /**
     * The same, waiting so long for the next digit.
     *
     * @throws IllegalArgumentException if {@code timeout} is not in whole seconds from 4
     */
    public PayDialog timeout(Duration timeout) {
        return new PayDialog(input, maxAttempts, timeout, language);
    }

    /**
     * The same, in another language.
     *
     * @throws IllegalArgumentException if {@code language} is blank
     */
    public PayDialog language(String language) {
        return new PayDialog(input, maxAttempts, timeout, Optional.of(language));
    }
}
