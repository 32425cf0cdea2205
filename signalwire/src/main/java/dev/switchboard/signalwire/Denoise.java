package dev.switchboard.signalwire;

import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.describe.Wire;
import java.util.Objects;

/**
 * Switches the reduction of noise in what the caller says on or off.
 *
 * @param mode on or off
 */
@Element("Denoise")
public record Denoise(@Text Mode mode) implements Verb {

    /** On or off. */
    public enum Mode {
        /** Noise is reduced. */
        @Wire("on")
        ON,
        /** Noise is left as it is. */
        @Wire("off")
        OFF
    }

    /** Switches on or off. */
    public Denoise {
        Objects.requireNonNull(mode, "mode");
    }

    /** Reduces noise from now on. */
    public static Denoise on() {
        return new Denoise(Mode.ON);
    }

    /** Leaves noise as it is from now on. */
    public static Denoise off() {
        return new Denoise(Mode.OFF);
    }
}
