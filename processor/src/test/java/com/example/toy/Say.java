package com.example.toy;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Optional;

/** Says something. The text comes before the attribute on purpose. */
@Element("say")
public record Say(@Text String text, @Attribute("voice") Optional<String> voice) implements Verb, Prompt {
    /** Says it in the usual voice. */
    public static Say text(String text) {
        return new Say(text, Optional.empty());
    }
}
