package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the call into a queue; one that does not exist yet is made.
 *
 * <pre>{@code
 * Enqueue.in("support").into(new Waiting())
 * }</pre>
 *
 * @param method the method of the request after the queue; SignalWire's default is POST
 * @param waitUrlMethod the method of the requests during the wait; SignalWire's default is POST
 * @param target what the caller hears in the queue, and where the call goes after it; classical music and the next verb
 *     if empty
 * @param queue the queue's name
 */
@Element("Enqueue")
public record Enqueue(
        @Attribute(value = "method", omit = "POST") HttpMethod method,
        @Attribute(value = "waitUrlMethod", omit = "POST") HttpMethod waitUrlMethod,

        @CallbackUrl(attribute = "action", event = QueueResultEvent.class)
        @CallbackUrl(attribute = "waitUrl", event = QueueWaitEvent.class)
        Optional<InQueue> target,

        @Text String queue)
        implements Verb {

    /**
     * Puts the call into a queue.
     *
     * @throws IllegalArgumentException if {@code queue} is blank
     */
    public Enqueue {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(waitUrlMethod, "waitUrlMethod");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(queue, "queue");
        Texts.notBlank("enqueue: queue", queue);
    }

    /**
     * Puts the call into the queue of that name.
     *
     * @throws IllegalArgumentException if {@code queue} is blank
     */
    public static Enqueue in(String queue) {
        return new Enqueue(HttpMethod.POST, HttpMethod.POST, Optional.empty(), queue);
    }

    /** The same, with another method of the request after the queue. */
    public Enqueue method(HttpMethod method) {
        return new Enqueue(method, waitUrlMethod, target, queue);
    }

    /** The same, with another method of the requests during the wait. */
    public Enqueue waitUrlMethod(HttpMethod waitUrlMethod) {
        return new Enqueue(method, waitUrlMethod, target, queue);
    }

    /** The same, leading into a target, which is asked during the wait and after it. */
    public Enqueue into(InQueue target) {
        return new Enqueue(method, waitUrlMethod, Optional.of(target), queue);
    }
}
