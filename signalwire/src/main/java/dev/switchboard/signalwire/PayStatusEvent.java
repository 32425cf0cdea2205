package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/**
 * A {@link Pay} has come a step further. Its parameters are not described: they are the {@code extras}.
 *
 * @param call the call
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "payStatus", targets = AfterPay.class)
public record PayStatusEvent(@Embedded Call call, @Params Map<String, String> extras) {}
