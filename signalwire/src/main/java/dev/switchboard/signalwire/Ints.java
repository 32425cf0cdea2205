package dev.switchboard.signalwire;

/** Checks whole numbers. */
final class Ints {

    private Ints() {}

    /** Refuses a number outside a range, naming it: {@code "pay: maxAttempts"}. */
    static void check(String what, int value, int least, int most) {
        check(what, value, least, most, "from " + least + " to " + most);
    }

    /** Refuses a number that is too small, naming it: {@code "play: loop"}. */
    static void check(String what, int value, int least) {
        check(what, value, least, Integer.MAX_VALUE, "at least " + least);
    }

    private static void check(String what, int value, int least, int most, String range) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " " + value + " (expected: " + range + ")");
        }
    }
}
