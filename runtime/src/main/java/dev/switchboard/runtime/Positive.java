package dev.switchboard.runtime;

/** What all limits have in common: nothing could come in through one below 1. */
final class Positive {

    private Positive() {}

    static void require(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: at least 1)");
        }
    }
}
