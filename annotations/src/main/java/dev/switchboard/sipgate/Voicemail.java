package dev.switchboard.sipgate;

import dev.switchboard.describe.Element;

/** The voicemail of the account. */
@Element("Voicemail")
public record Voicemail() implements DialTarget {}
