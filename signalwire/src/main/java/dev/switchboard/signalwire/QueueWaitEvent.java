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
 * A call waits in the queue of an {@link Enqueue}.
 *
 * @param call the call
 * @param queuePosition which it is in the queue, from 1
 * @param queueTime how long it has waited
 * @param avgQueueTime how long calls wait on average
 * @param currentQueueSize how many wait
 * @param queueSid identifies the queue
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "queueWait", reply = QueueWaitResponse.class, targets = InQueue.class)
public record QueueWaitEvent(
        @Embedded Call call,
        @Param("QueuePosition") Optional<Integer> queuePosition,
        @Param("QueueTime") @Unit(ChronoUnit.SECONDS) Optional<Duration> queueTime,
        @Param("AvgQueueTime") @Unit(ChronoUnit.SECONDS) Optional<Duration> avgQueueTime,
        @Param("CurrentQueueSize") Optional<Integer> currentQueueSize,
        @Param("QueueSid") Optional<String> queueSid,
        @Params Map<String, String> extras) {}
