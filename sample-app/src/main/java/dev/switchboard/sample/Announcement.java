package dev.switchboard.sample;

import java.util.Locale;

/**
 * What callers hear. The JDK cannot speak, so each announcement is a melody, and has the words that a voice would say for
 * who reads along.
 */
enum Announcement {
    WELCOME("Welcome to " + Company.NAME + ". For sales, press 1. For service, press 2.", "C5 E5 G5 C6"),
    SERVICE("Service. For the workshop, press 1. For the engineer on call, press 2. To go back, press 0.", "G5 F5 G5"),
    PIN("Please enter the four digits of your service contract.", "E5 E5 E5 A5"),
    WRONG_PIN("That was not it. Please try again.", "D#5 C5"),
    STILL_THERE("Are you still there? Then press any key.", "C5 - G5"),
    CLOSED(
            "You have reached us outside our opening hours: Monday to Friday from nine to five."
                    + " Please leave a message.",
            "G5 - E5 - C5 - G4");

    private final String words;
    private final String melody;

    Announcement(String words, String melody) {
        this.words = words;
        this.melody = melody;
    }

    /** The announcement's name in URLs. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    byte[] wav() {
        return Chime.of(melody).wav();
    }
}
