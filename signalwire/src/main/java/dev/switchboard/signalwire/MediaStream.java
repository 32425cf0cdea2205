package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * A stream that carries a copy of the call's audio to a WebSocket server.
 *
 * @param track whose audio; SignalWire's default is {@link StreamTrack#INBOUND}
 * @param settings where it goes, and how
 */
@Element("Stream")
public record MediaStream(
        @Attribute(value = "track", omit = "inbound_track") StreamTrack track,
        @Child StreamSettings settings) {

    /**
     * A copy of the call's audio.
     *
     * @throws IllegalArgumentException if {@code track} is {@link StreamTrack#UNKNOWN}
     */
    public MediaStream {
        Objects.requireNonNull(track, "track");
        if (track == StreamTrack.UNKNOWN) {
            throw new IllegalArgumentException("stream: track UNKNOWN (expected: INBOUND, OUTBOUND or BOTH)");
        }
        Objects.requireNonNull(settings, "settings");
    }
}
