package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/**
 * A call comes in, or one that the REST API began was answered. The answer says what becomes of it; an empty one hangs
 * up.
 *
 * @param call the call
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "incomingCall", reply = Response.class)
public record IncomingCallEvent(@Embedded Call call, @Params Map<String, String> extras) {}
