package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * A stream that carries what the caller says to a WebSocket server, and what the server answers back; {@link Connect}
 * waits for its end.
 *
 * @param settings where it goes, and how
 */
@Element("Stream")
public record BidirectionalStream(@Child StreamSettings settings) implements ConnectNoun {

    /** A stream in both directions. */
    public BidirectionalStream {
        Objects.requireNonNull(settings, "settings");
    }
}
