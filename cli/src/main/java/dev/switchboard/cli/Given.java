package dev.switchboard.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as they are given on the command line. */
final class Given {

    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smh])");

    private Given() {}

    /**
     * A date and a time, in that zone unless it says its offset.
     *
     * @param option its name, for the message
     */
    static Instant time(String option, String text, ZoneId zone) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            return time instanceof ZonedDateTime zoned
                    ? zoned.toInstant()
                    : LocalDateTime.from(time).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw wrong(option, text, "a date and a time, such as 2026-12-01T10:00 or 2026-12-01T10:00+01:00");
        }
    }

    /** The same, or a date alone, which is its beginning. */
    static Instant dateOrTime(String option, String text, ZoneId zone) {
        try {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            if (text.contains("T")) {
                return time(option, text, zone);
            }
            throw wrong(option, text, "a date, such as 2026-12-01, or with a time, 2026-12-01T10:00");
        }
    }

    /** Seconds, minutes or hours. */
    static Duration duration(String option, String text) {
        Matcher duration = DURATION.matcher(text);
        if (!duration.matches()) {
            throw wrong(option, text, "seconds, minutes or hours, such as 90s, 10m or 2h");
        }
        return Duration.parse("PT" + text);
    }

    private static CommandException wrong(String option, String text, String expected) {
        return CommandException.usage(option + ": \"" + text + "\" (expected: " + expected + ")");
    }
}
