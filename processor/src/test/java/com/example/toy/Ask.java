package com.example.toy;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/** Asks for keys. */
@Element("ask")
public record Ask<T extends AfterAsk>(
        @Child List<Prompt> prompts,

        @CallbackUrl(attribute = "to", event = KeysEvent.class)
        T target,

        @Attribute(value = "max", omit = "1") int max)
        implements Verb {}
