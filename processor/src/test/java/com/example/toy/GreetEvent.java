package com.example.toy;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/** Somebody has picked up, and is not connected yet. */
@Event(protocol = Toy.class, name = "greet", reply = Answer.class, targets = Leg.class)
public record GreetEvent(
        @Embedded Call call, @Params(prefix = "Sip_") Map<String, String> sip) {}
