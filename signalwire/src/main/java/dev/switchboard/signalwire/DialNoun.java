package dev.switchboard.signalwire;

/** What a {@link Dial} connects a call with. No two kinds stand side by side. */
public sealed interface DialNoun permits BareNumber, Phones, Sips, Conference, CallQueue, Verto {}
