package dev.switchboard.sample;

import dev.switchboard.sipgate.Party.Absent;

/**
 * Who calls or is called. Each provider has a type of its own for that; what both lines share takes this one.
 *
 * @param text a number with its plus, or what else the provider says; empty if it does not say
 */
record Caller(String text) {

    private static final int HIDDEN = 3;
    private static final int LONGEST = 20;
    private static final String ANONYMOUS = "anonymous";

    /** A party of sipgate's. A number that is not in E.164 form comes as an extension. */
    static Caller of(dev.switchboard.sipgate.Party party) {
        if (party instanceof Absent) {
            return new Caller("");
        }
        return new Caller(party.number().map(number -> number.e164()).orElseGet(party::text));
    }

    /** A party of SignalWire's. */
    static Caller of(dev.switchboard.signalwire.Party party) {
        return new Caller(party.text());
    }

    /** As others may see it: without the last three characters. */
    String masked() {
        if (text.isEmpty()) {
            return "unknown";
        }
        if (text.equals(ANONYMOUS)) {
            return text;
        }
        int shown = Math.max(0, Math.min(text.length(), LONGEST) - HIDDEN);
        return text.substring(0, shown) + "•".repeat(HIDDEN);
    }

    /** The same as {@link #masked()}. */
    @Override
    public String toString() {
        return masked();
    }
}
