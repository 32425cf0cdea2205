package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a {@link Gather}: the caller has entered or said something, or nothing in time.
 *
 * @param call the call
 * @param digits the keys, of {@code 0-9*#}; an empty text if none was pressed, and absent if the caller has spoken
 * @param speechResult what was said
 * @param confidence how sure SignalWire is of that, from 0 to 1
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "gather", reply = Response.class, targets = AfterGather.class)
public record GatherEvent(
        @Embedded Call call,
        @Param("Digits") Optional<String> digits,
        @Param("SpeechResult") Optional<String> speechResult,
        @Param("Confidence") Optional<Double> confidence,
        @Params Map<String, String> extras) {}
