package dev.switchboard.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where commands write. Lines are made harmless, for names and notes come from strangers.
 *
 * @param out for results
 * @param err for what went wrong
 * @param clock tells the time and the zone in which times are read and shown
 */
record Terminal(PrintWriter out, PrintWriter err, Clock clock) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Prints a line of the result. */
    void say(String line) {
        out.println(Plain.line(line));
    }

    /** Prints a line with the time in front. */
    void progress(String line) {
        say(SECOND.format(clock.instant().atZone(clock.getZone())) + "  " + line);
    }

    /** Prints a line beside the result. */
    void warn(String line) {
        err.println("switchboard: " + Plain.line(line));
    }

    /** A time as people here read it, to the minute. */
    String local(Instant time) {
        return MINUTE.format(time.atZone(clock.getZone()));
    }
}
