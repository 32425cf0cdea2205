package dev.switchboard.sample;

import dev.switchboard.sound.Sound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What callers hear. Each is a WAV file in {@code sounds}, whose format javac checks, since sipgate would skip a wrong one
 * without a word. They are melodies; put recordings in their place. The words are what a voice would say, for who reads along.
 */
enum Announcement {
    @Sound("sounds/welcome.wav")
    WELCOME("Welcome to " + Company.NAME + ". For sales, press 1. For service, press 2."),
    @Sound("sounds/service.wav")
    SERVICE("Service. For the workshop, press 1. For the engineer on call, press 2. To go back, press 0."),
    @Sound("sounds/pin.wav")
    PIN("Please enter the four digits of your service contract."),
    @Sound("sounds/wrong-pin.wav")
    WRONG_PIN("That was not it. Please try again."),
    @Sound("sounds/still-there.wav")
    STILL_THERE("Are you still there? Then press any key."),
    @Sound("sounds/closed.wav")
    CLOSED("You have reached us outside our opening hours: Monday to Friday from nine to five."
            + " Please leave a message.");

    private final String words;

    Announcement(String words) {
        this.words = words;
    }

    /** The announcement's name in URLs, and of its file. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    byte[] wav() {
        String file = "sounds/" + fileName() + ".wav";
        try (InputStream in = Announcement.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
