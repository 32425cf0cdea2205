package com.example.toy;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A line rings, or is done. */
@Event(protocol = Toy.class, name = "progress", targets = Leg.class)
public record ProgressEvent(
        @Embedded Call call,
        @Param("state") Progress state,
        @Param("seconds") @Unit(ChronoUnit.SECONDS) Optional<Duration> duration,

        @Param(value = "codecs", absent = "") @Separated(",")
        List<Codec> codecs,

        @Param("score[]") List<Integer> scores) {}
