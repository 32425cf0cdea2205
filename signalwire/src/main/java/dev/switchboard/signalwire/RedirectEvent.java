package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/**
 * A {@link Redirect} leads here.
 *
 * @param call the call
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "redirect", reply = Response.class, targets = Step.class)
public record RedirectEvent(@Embedded Call call, @Params Map<String, String> extras) {}
