package dev.switchboard.signalwire;

import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Objects;

/**
 * A video room, with which {@link Connect} connects.
 *
 * @param name the room's name, which is not its display name: {@code my-office} rather than {@code My Office}
 */
@Element("Room")
public record Room(@Text String name) implements ConnectNoun {

    /**
     * The room of that name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Room {
        Objects.requireNonNull(name, "name");
        Texts.notBlank("room: name", name);
    }
}
