package com.example.toy;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;

/** The call is over. */
@Event(protocol = Toy.class, name = "over")
public record OverEvent(@Embedded Call call) {}
