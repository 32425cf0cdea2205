package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Waits in silence.
 *
 * @param length how long, in whole seconds from 0; SignalWire's default is one second
 */
@Element("Pause")
public record Pause(
        @Attribute(value = "length", omit = "1") @Unit(ChronoUnit.SECONDS)
        Duration length) implements Verb, GatherPrompt, QueueWaitVerb, ConferenceWaitVerb {

    /**
     * Waits so long.
     *
     * @throws IllegalArgumentException if {@code length} is negative or no whole number of seconds
     */
    public Pause {
        Objects.requireNonNull(length, "length");
        Seconds.check("pause: length", length, 0);
    }

    /** Waits for a second. */
    public static Pause oneSecond() {
        return of(Duration.ofSeconds(1));
    }

    /**
     * Waits so long, in whole seconds from 0.
     *
     * @throws IllegalArgumentException if {@code length} is negative or no whole number of seconds
     */
    public static Pause of(Duration length) {
        return new Pause(length);
    }
}
