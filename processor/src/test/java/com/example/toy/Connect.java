package com.example.toy;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Separated;
import java.util.List;

/** Calls some lines at once. */
@Element("connect")
public record Connect(
        @Attribute("codecs") @Separated(" ") List<Codec> codecs,
        @Child Lines lines) implements Verb {
    /** Calls with any codec. */
    public static Connect to(Line... lines) {
        return new Connect(List.of(), new Lines(List.of(lines)));
    }
}
