package dev.switchboard.runtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text fit for a log: no phone number, no PIN, no line that a caller could forge. */
final class LogText {

    private static final int LONGEST = 100;
    private static final int LONGEST_MESSAGE = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d{6,}");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** What breaks a line or steers a terminal, and what cutting leaves of a character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private LogText() {}

    /** Text of a request, cut off, and with a {@code ?} for what is not printable ASCII. */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            clean.append(c > ' ' && c < 0x7f ? c : '?');
        }
        return clean.toString();
    }

    /** The text on one line. */
    static String line(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }

    /** The text on one line, with the last three digits of each number of six or more digits hidden. */
    static String masked(String text) {
        Matcher number = NUMBER.matcher(line(text));
        return number.replaceAll(run -> run.group().substring(0, run.group().length() - 3) + "***");
    }

    /**
     * An exception's message on one line, cut off, with every digit hidden: what parses the keys that a caller pressed quotes
     * them, and they may be a PIN.
     */
    static String message(String text) {
        String cut = text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "..." : text;
        return DIGIT.matcher(line(cut)).replaceAll("*");
    }
}
