package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** When a tone is heard in a {@link Conference}. */
public enum Beep {
    /** When somebody joins or leaves. */
    @Wire("true")
    ALWAYS,
    /** Never. */
    @Wire("false")
    NEVER,
    /** When somebody joins. */
    @Wire("onEnter")
    ON_ENTER,
    /** When somebody leaves. */
    @Wire("onExit")
    ON_EXIT
}
