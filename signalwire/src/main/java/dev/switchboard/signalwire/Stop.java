package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * Stops a stream that {@link Start} started.
 *
 * @param stream which
 */
@Element("Stop")
public record Stop(@Child StreamName stream) implements Verb {

    /** Stops a stream. */
    public Stop {
        Objects.requireNonNull(stream, "stream");
    }

    /**
     * Stops the stream of that name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static Stop stream(String name) {
        return new Stop(new StreamName(name));
    }
}
