package com.example.toy;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import java.util.Optional;

/** Keys were pressed. */
@Event(protocol = Toy.class, name = "keys", reply = Answer.class, targets = AfterAsk.class)
public record KeysEvent(
        @Embedded Call call,
        @Param(value = "keys", absent = "") String keys,
        @Param("confidence") Optional<Double> confidence) {}
