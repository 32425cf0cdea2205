package dev.switchboard.signalwire;

/**
 * The door for a verb that SignalWire offers and this version does not know: a record of yours with {@link
 * dev.switchboard.describe.Element}. A handler that returns it names it in its return type.
 */
public non-sealed interface CustomVerb extends Verb {}
