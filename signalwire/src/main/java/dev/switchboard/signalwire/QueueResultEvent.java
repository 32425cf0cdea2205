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
 * A call has left the queue of an {@link Enqueue}.
 *
 * @param call the call
 * @param queueResult why
 * @param queueSid identifies the queue
 * @param queueTime how long it has waited
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "queueResult", reply = Response.class, targets = InQueue.class)
public record QueueResultEvent(
        @Embedded Call call,
        @Param(value = "QueueResult", absent = "") QueueResult queueResult,
        @Param("QueueSid") Optional<String> queueSid,
        @Param("QueueTime") @Unit(ChronoUnit.SECONDS) Optional<Duration> queueTime,
        @Params Map<String, String> extras) {}
