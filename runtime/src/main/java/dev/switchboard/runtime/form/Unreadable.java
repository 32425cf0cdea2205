package dev.switchboard.runtime.form;

/** A text that cannot be read as what it should be. The message says why and does not hold the text, which may be confidential. */
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** A refusal; {@code why} follows the name of the parameter in logs. */
    public Unreadable(String why) {
        super(why);
    }

    /** The text is not one of those which are allowed. */
    public static Unreadable notOneOf(String... allowed) {
        return new Unreadable("not one of: " + String.join(", ", allowed));
    }
}
