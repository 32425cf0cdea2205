package dev.switchboard.runtime;

import dev.switchboard.runtime.Observation.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

enum LoggingObserver implements CallObserver {
    INSTANCE;

    private static final Logger LOGGER = System.getLogger("dev.switchboard");

    @Override
    public void observe(Observation observation) {
        Level level = level(observation.outcome());
        if (LOGGER.isLoggable(level)) {
            LOGGER.log(level, line(observation));
        }
    }

    private static Level level(Observation.Outcome outcome) {
        return switch (outcome) {
            case HANDLED, CHALLENGED -> Level.DEBUG;
            case PASSED, REPEATED -> Level.INFO;
            case REFUSED -> Level.WARNING;
            case FAULT -> Level.ERROR;
        };
    }

    private static String line(Observation seen) {
        StringBuilder line =
                new StringBuilder(128).append(seen.outcome()).append(" flow=").append(seen.flow());
        append(line, "route", seen.route());
        append(line, "event", LogText.masked(LogText.printable(seen.event())));
        append(line, "callId", LogText.printable(seen.callId()));
        append(line, "handler", seen.handler());
        line.append(" status=").append(seen.status());
        line.append(" micros=").append(seen.duration().toNanos() / 1_000);
        append(line, "detail", LogText.masked(seen.detail()));
        // What was thrown while a parameter was read may quote its value, and that may be a name.
        seen.cause()
                .filter(cause -> !seen.handler().isEmpty() || seen.outcome() == Outcome.REFUSED)
                .ifPresent(cause -> line.append(System.lineSeparator()).append(LogTrace.of(cause)));
        return line.toString();
    }

    private static void append(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            line.append(' ').append(key).append('=').append(value);
        }
    }
}
