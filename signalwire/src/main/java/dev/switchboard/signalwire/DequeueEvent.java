package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * A {@link Dial} takes a caller out of a {@link CallQueue}. What the answer says that caller hears before they are
 * connected.
 *
 * @param call the call
 * @param queueSid identifies the queue
 * @param queueTime how long the caller has waited
 * @param dequeuingCallSid the call that took the caller out
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "dequeue", reply = Response.class, targets = FromQueue.class)
public record DequeueEvent(
        @Embedded Call call,
        @Param("QueueSid") Optional<String> queueSid,
        @Param("QueueTime") @Unit(ChronoUnit.SECONDS) Optional<Duration> queueTime,
        @Param("DequeingCallSid") Optional<String> dequeuingCallSid,
        @Params Map<String, String> extras) {}
