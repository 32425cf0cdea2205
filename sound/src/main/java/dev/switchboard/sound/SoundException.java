package dev.switchboard.sound;

import org.jspecify.annotations.Nullable;

/**
 * A sound cannot be played to callers, or could not be read. The message says what was found, what is expected, and how to
 * mend it; it holds neither the user info nor the query of a URL.
 */
public final class SoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong. All but {@link #UNREADABLE} is the sound's own fault, and the same however often it is asked. */
    public enum Reason {
        /** It is not there, or reading it failed or took too long. That may be different the next time. */
        UNREADABLE,
        /** It is not a WAV file, or not one that players understand. */
        NOT_WAV,
        /** It is a WAV file that ends too early, or that lacks a part. */
        DAMAGED,
        /** It is sound in another format than the expected one. */
        WRONG_FORMAT,
        /** It has no sample of sound. */
        NO_SOUND,
        /** It has more bytes than the limit. */
        TOO_LARGE
    }

    /** What is wrong. */
    private final Reason reason;

    /** Which sound it is. */
    private final String name;

    /** What was found. */
    private final String found;

    /** What is expected. */
    private final String expected;

    SoundException(Reason reason, String name, String found, String expected) {
        this(reason, name, found, expected, null);
    }

    SoundException(Reason reason, String name, String found, String expected, @Nullable Throwable cause) {
        super(name + ": " + found + " (expected: " + expected + ")", cause);
        this.reason = reason;
        this.name = name;
        this.found = found;
        this.expected = expected;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** What was found, such as {@code 44,100 Hz, 2 channels, 16 bit}. */
    public String found() {
        return found;
    }

    /** What is expected, and how to mend it. */
    public String expected() {
        return expected;
    }

    /** The same for another asker, with that one's stack. */
    SoundException again() {
        return new SoundException(reason, name, found, expected, this);
    }
}
