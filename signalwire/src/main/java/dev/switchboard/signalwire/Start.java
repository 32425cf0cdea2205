package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * Starts a copy of the call's audio, and goes on with the next verb at once.
 *
 * <pre>{@code
 * Start.stream("wss://example.com/audio").track(StreamTrack.BOTH)
 * Start.stream(StreamSettings.to("wss://example.com/audio").name("copy"))
 * }</pre>
 *
 * @param stream where the copy goes
 */
@Element("Start")
public record Start(@Child MediaStream stream) implements Verb {

    /** Starts a stream. */
    public Start {
        Objects.requireNonNull(stream, "stream");
    }

    /**
     * Starts to send what SignalWire hears from the call to an absolute wss URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute wss URL
     */
    public static Start stream(String url) {
        return stream(StreamSettings.to(url));
    }

    /** Starts to send what SignalWire hears from the call to a stream. */
    public static Start stream(StreamSettings settings) {
        return new Start(new MediaStream(StreamTrack.INBOUND, settings));
    }

    /**
     * The same, sending that track.
     *
     * @throws IllegalArgumentException if {@code track} is {@link StreamTrack#UNKNOWN}
     */
    public Start track(StreamTrack track) {
        return new Start(new MediaStream(track, stream.settings()));
    }
}
