package dev.switchboard.client.check;

import dev.switchboard.client.InvalidRequestException;

/** Texts that must say something. */
public final class Texts {

    private Texts() {}

    /**
     * The text, if it is not blank.
     *
     * @param what what it is, for the message
     * @throws InvalidRequestException if it is blank
     */
    public static String requireSome(String what, String text) {
        if (text.isBlank()) {
            throw new InvalidRequestException(what + ": empty (expected: some text)");
        }
        return text;
    }
}
