package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.form.Unreadable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are spelt on the wire. Each method refuses what does not fit with an {@link IllegalArgumentException}. */
public final class WireText {

    /** The JDK's own would write GMT. */
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private WireText() {}

    /** {@code true} or {@code false}, and nothing else. */
    public static boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Unreadable("not a boolean (expected: true or false)");
        };
    }

    /** The one character that the text is. */
    public static char parseChar(String text) {
        if (text.length() != 1) {
            throw new Unreadable("not one character, but " + text.length());
        }
        return text.charAt(0);
    }

    /** A duration from a whole number of units. */
    public static Duration parseDuration(String text, ChronoUnit unit) {
        try {
            return Duration.of(Long.parseLong(text), unit);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new Unreadable("not a whole number of " + unit);
        }
    }

    /** A duration as a whole number of units; what is no whole number of them is refused. */
    public static String ofDuration(Duration duration, ChronoUnit unit) {
        Duration length = unit.getDuration();
        try {
            long count = duration.dividedBy(length);
            if (length.multipliedBy(count).equals(duration)) {
                return Long.toString(count);
            }
        } catch (ArithmeticException e) { // More of them than a long can count: refused as well.
        }
        throw new IllegalArgumentException(duration + " is not a whole number of " + unit);
    }

    /** A moment as in {@code Mon, 23 Jul 2018 13:01:00 +0000}. */
    public static Instant parseRfc2822(String text) {
        return parse(text, DateTimeFormatter.RFC_1123_DATE_TIME, "Mon, 23 Jul 2018 13:01:00 +0000");
    }

    /** A moment as in {@code 2018-07-23T13:01:00.123Z}, also with another offset. */
    public static Instant parseIso8601(String text) {
        return parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME, "2018-07-23T13:01:00Z");
    }

    private static Instant parse(String text, DateTimeFormatter format, String example) {
        try {
            return format.parse(text, Instant::from);
        } catch (DateTimeException e) {
            throw new Unreadable("not a moment such as " + example);
        }
    }

    /** A moment as in {@code Mon, 23 Jul 2018 13:01:00 +0000}; what is less than a second is cut off. */
    public static String ofRfc2822(Instant moment) {
        return RFC_2822.format(moment);
    }

    /** The items of a list that is one value; none for the empty text. */
    public static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(separator), -1));
    }

    /** A list as one value. An item that holds the separator is refused, for it would be read as two. */
    public static String join(List<String> items, String separator) {
        for (String item : items) {
            if (item.contains(separator)) {
                throw new IllegalArgumentException("an item of the list holds its separator \"" + separator + "\"");
            }
        }
        return String.join(separator, items);
    }
}
