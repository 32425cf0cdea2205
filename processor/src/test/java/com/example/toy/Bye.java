package com.example.toy;

import dev.switchboard.describe.Element;

/** Ends the call. */
@Element("bye")
public record Bye() implements Verb {}
