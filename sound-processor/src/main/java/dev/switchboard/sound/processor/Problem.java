package dev.switchboard.sound.processor;

import java.util.Locale;

/**
 * Every mistake that is told to the user. A text says what is wrong, what was found, what is expected and how to mend it; its
 * id stays the same for ever.
 */
enum Problem {
    // What the annotation says.
    NAME(
            101,
            "\"%s\" cannot be the name of a sound, because it %s. Name a file as for Class.getResource: relative to the package,"
                    + " or from the root of the class path after a slash."),
    FORMAT(102, "No sound has %s = %d. Expected is at least 1."),

    // The file.
    MISSING(111, "There is no file %s in %s.%s Put it there, or correct the name%s."),
    UNREADABLE(112, "The sound %s cannot be read: %s. Make it a file that the compiler may read."),

    // What is in the file.
    KIND(121, "The sound %s is %s. Expected is a WAV file."),
    DAMAGED(122, "The sound %s is damaged: %s. Expected is %s; write it again."),
    WRONG_FORMAT(123, "The sound %s has %s. Expected is %s."),
    SILENT(124, "There is nothing to hear in the sound %s: it is %s. Expected is %s."),
    TOO_LARGE(125, "The sound %s has %s, and Announcement would refuse it. Make it shorter."),

    INTERNAL(
            900,
            "Switchboard failed on this annotation: %s, at %s. That is a mistake of Switchboard: please report it.");

    private final int number;
    private final String text;

    Problem(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** The stable id, such as {@code SWS101}. */
    String id() {
        return "SWS" + number;
    }

    /** The whole message; it ends with the id, which can be searched for. */
    String message(Object... details) {
        return String.format(Locale.ROOT, text, details) + " [" + id() + "]";
    }
}
