package com.example.toy;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Params;
import java.util.Map;

/** A call begins. */
@Event(protocol = Toy.class, name = "ring", reply = Answer.class)
public record RingEvent(
        @Embedded Call call, @Params(prefix = "X-") Map<String, String> headers) {}
