package dev.switchboard.client.check;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.http.Shown;
import java.util.regex.Pattern;

/** Extensions: a letter for the kind of thing, and its number, such as {@code s0}. */
public final class Extensions {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");
    private static final String ALL = "acefghipqrstvwxy";

    private Extensions() {}

    /** Whether the text is an extension of one of the kinds. */
    public static boolean is(String text, String letters) {
        return !text.isEmpty()
                && letters.indexOf(text.charAt(0)) >= 0
                && NUMBER.matcher(text.substring(1)).matches();
    }

    /**
     * The text, if it is an extension of one of the kinds.
     *
     * @param what what it is, for the message
     * @throws InvalidRequestException if it is not
     */
    public static String require(String what, String text, String letters) {
        if (!is(text, letters)) {
            throw new InvalidRequestException(
                    what + ": \"" + Shown.value(text) + "\" (expected: " + expected(letters) + ")");
        }
        return text;
    }

    /** The same for an extension of any kind. */
    public static String requireAny(String what, String text) {
        return require(what, text, ALL);
    }

    private static String expected(String letters) {
        String examples = letters.chars()
                .mapToObj(letter -> (char) letter + "0")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return "an extension such as " + examples;
    }
}
