package com.example.toy;

import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Optional;

/** A noun with callbacks of its own. */
@Element("line")
public record Line(
        @Text String address,

        @CallbackUrl(attribute = "greet", event = GreetEvent.class)
        @CallbackUrl(attribute = "progress", event = ProgressEvent.class)
        Optional<Leg> leg) {
    /** A line that nothing is heard of. */
    public static Line of(String address) {
        return new Line(address, Optional.empty());
    }

    /** The same with somebody who hears of it. */
    public Line into(Leg leg) {
        return new Line(address, Optional.of(leg));
    }
}
