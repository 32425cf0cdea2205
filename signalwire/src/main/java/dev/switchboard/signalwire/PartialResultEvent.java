package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/**
 * Speech that a {@link Gather} has recognized so far. SignalWire does not document its parameters: they are the {@code
 * extras}.
 *
 * @param call the call
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "partialResult", targets = AfterGather.class)
public record PartialResultEvent(
        @Embedded Call call, @Params Map<String, String> extras) {}
