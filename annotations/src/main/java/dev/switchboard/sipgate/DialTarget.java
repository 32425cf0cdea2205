package dev.switchboard.sipgate;

/** With whom a {@link Dial} connects. */
public sealed interface DialTarget permits Numbers, Voicemail {}
