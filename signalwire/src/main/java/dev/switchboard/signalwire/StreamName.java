package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * A stream that {@link Stop} stops.
 *
 * @param name the name that it was started with
 */
@Element("Stream")
public record StreamName(@Attribute("name") String name) {

    /**
     * The stream of that name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public StreamName {
        Objects.requireNonNull(name, "name");
        Texts.notBlank("stream: name", name);
    }
}
