package com.example.toy;

import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/** The root: a sequence of verbs. */
@Element("answer")
@CallbackUrl(attribute = "over", event = OverEvent.class)
public record Answer(@Child List<Verb> verbs) {
    /** Some verbs. */
    public static Answer of(Verb... verbs) {
        return new Answer(List.of(verbs));
    }
}
