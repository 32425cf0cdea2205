package dev.switchboard.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes text fit for a log: no phone number, no line that a caller could forge. */
final class LogText {

    private static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("\\d{6,}");

    /** What breaks a line or steers a terminal; not the tab, which starts the lines of a stack trace. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\t]]");

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

    /** The text on one line, with the last three digits of each number of six or more digits hidden. */
    static String masked(String text) {
        Matcher number = NUMBER.matcher(UNSEEN.matcher(text).replaceAll("?"));
        return number.replaceAll(run -> run.group().substring(0, run.group().length() - 3) + "***");
    }

    /**
     * The stack trace, masked, for messages of other people's exceptions may hold numbers; and indented from its second
     * line on, for they may hold line breaks, too.
     */
    static String masked(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().map(LogText::masked).collect(Collectors.joining(System.lineSeparator() + "\t"));
    }
}
