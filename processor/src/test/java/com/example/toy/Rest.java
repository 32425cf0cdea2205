package com.example.toy;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Silence. */
@Element("rest")
public record Rest(
        @Attribute(value = "seconds", omit = "1") @Unit(ChronoUnit.SECONDS)
        Duration length) implements Prompt {}
