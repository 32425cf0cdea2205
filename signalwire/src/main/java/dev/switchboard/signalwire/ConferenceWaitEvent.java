package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/**
 * A participant waits for a {@link Conference} to start.
 *
 * @param call the call
 * @param extras the parameters that this version does not know, by their names
 */
@Event(
        protocol = SignalWire.class,
        name = "conferenceWait",
        reply = ConferenceWaitResponse.class,
        targets = InConference.class)
public record ConferenceWaitEvent(
        @Embedded Call call, @Params Map<String, String> extras) {}
