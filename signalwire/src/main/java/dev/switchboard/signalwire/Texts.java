package dev.switchboard.signalwire;

import java.util.Optional;

/** Checks texts. */
final class Texts {

    private Texts() {}

    /** Refuses a text that is empty or all white space, naming it: {@code "enqueue: queue"}. */
    static void notBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " \"" + text + "\" (expected: not blank)");
        }
    }

    /** Refuses a text that is there and is empty or all white space, naming it: {@code "say: voice"}. */
    static void notBlank(String what, Optional<String> text) {
        text.ifPresent(present -> notBlank(what, present));
    }
}
