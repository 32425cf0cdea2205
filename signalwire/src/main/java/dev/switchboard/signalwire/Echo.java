package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Plays back to the caller what it hears, as a test of the line.
 *
 * @param timeout how long, in whole seconds from 5 to 120; SignalWire's default is 60 seconds
 */
@Element("Echo")
public record Echo(
        @Attribute(value = "timeout", omit = "60") @Unit(ChronoUnit.SECONDS)
        Duration timeout) implements Verb {

    /**
     * Echoes so long.
     *
     * @throws IllegalArgumentException if {@code timeout} is not in whole seconds from 5 to 120
     */
    public Echo {
        Objects.requireNonNull(timeout, "timeout");
        Seconds.check("echo: timeout", timeout, 5, 120);
    }

    /** Echoes for a minute. */
    public static Echo back() {
        return new Echo(Duration.ofSeconds(60));
    }

    /**
     * The same, so long.
     *
     * @throws IllegalArgumentException if {@code timeout} is not in whole seconds from 5 to 120
     */
    public Echo timeout(Duration timeout) {
        return new Echo(timeout);
    }
}
