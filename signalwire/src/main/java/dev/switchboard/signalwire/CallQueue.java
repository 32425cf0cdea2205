package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Connects with the first caller who waits in a queue; {@code <Queue>} on the wire.
 *
 * @param method the method of the request to the target; SignalWire's default is POST
 * @param target what that caller hears before; nothing if empty
 * @param queue the queue's name
 */
@Element("Queue")
public record CallQueue(
        @Attribute(value = "method", omit = "POST") HttpMethod method,

        @CallbackUrl(attribute = "url", event = DequeueEvent.class)
        Optional<FromQueue> target,

        @Text String queue)
        implements DialNoun {

    /**
     * A queue.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public CallQueue {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Texts.notBlank("queue: name", queue);
    }

    /**
     * The queue of a name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static CallQueue named(String queue) {
        return new CallQueue(HttpMethod.POST, Optional.empty(), queue);
    }

    /** The same, with another method of the request to the target. */
    public CallQueue method(HttpMethod method) {
        return new CallQueue(method, target, queue);
    }

    /** The same, letting the caller hear something before. */
    public CallQueue into(FromQueue target) {
        return new CallQueue(method, Optional.of(target), queue);
    }
}
