package dev.switchboard.signalwire;

import java.time.Duration;

/** Checks durations that are whole seconds on the wire. */
final class Seconds {

    private Seconds() {}

    /** Refuses what is not a whole number of seconds in a range, naming it: {@code "echo: timeout"}. */
    static void check(String what, Duration value, long least, long most) {
        check(what, value, least, most, "from " + least + " to " + most);
    }

    /** Refuses what is not a whole number of seconds, or too few of them, naming it: {@code "record: timeout"}. */
    static void check(String what, Duration value, long least) {
        check(what, value, least, Long.MAX_VALUE, "at least " + least);
    }

    private static void check(String what, Duration value, long least, long most, String range) {
        if (value.getNano() != 0 || value.getSeconds() < least || value.getSeconds() > most) {
            throw new IllegalArgumentException(what + " " + value + " (expected: whole seconds " + range + ")");
        }
    }
}
