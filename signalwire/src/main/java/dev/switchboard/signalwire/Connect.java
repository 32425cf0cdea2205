package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;
import java.util.Optional;

/**
 * Connects the call with something that is no phone.
 *
 * <pre>{@code
 * Connect.room("office")
 * Connect.stream("wss://example.com/audio").into(new AfterTalk())
 * }</pre>
 *
 * @param method the method of the request after the connection; SignalWire's default is POST
 * @param target where the call goes after the connection; to the next verb if empty
 * @param noun with what
 */
@Element("Connect")
public record Connect(
        @Attribute(value = "method", omit = "POST") HttpMethod method,

        @CallbackUrl(attribute = "action", event = ConnectEvent.class)
        Optional<AfterConnect> target,

        @Child ConnectNoun noun)
        implements Verb {

    /** Connects the call. */
    public Connect {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(noun, "noun");
    }

    /** Connects with a room, a stream or an agent. */
    public static Connect to(ConnectNoun noun) {
        return new Connect(HttpMethod.POST, Optional.empty(), noun);
    }

    /**
     * Connects with the video room of that name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Connect room(String name) {
        return to(new Room(name));
    }

    /**
     * Sends what the caller says to an absolute wss URL, and plays what comes back.
     *
     * @throws IllegalArgumentException if the URL is not an absolute wss URL
     */
    public static Connect stream(String url) {
        return stream(StreamSettings.to(url));
    }

    /** Sends what the caller says to a stream, and plays what comes back. */
    public static Connect stream(StreamSettings settings) {
        return to(new BidirectionalStream(settings));
    }

    /** The same, with another method of the request after the connection. */
    public Connect method(HttpMethod method) {
        return new Connect(method, target, noun);
    }

    /** The same, leading into a target after the connection. */
    public Connect into(AfterConnect target) {
        return new Connect(method, Optional.of(target), noun);
    }
}
