package dev.switchboard.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Holds what is logged to {@code dev.switchboard} until it is closed, and keeps it off the console. */
public final class CapturedLog implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger("dev.switchboard");

    /** A line of the log. */
    public record Line(Level level, String text) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Level levelBefore = LOGGER.getLevel();
    private final boolean parentsBefore = LOGGER.getUseParentHandlers();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            lines.add(new Line(logged.getLevel(), new SimpleFormatter().formatMessage(logged)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Starts to listen at all levels. */
    public CapturedLog() {
        this(Level.ALL);
    }

    /** Starts to listen from a level on. */
    public CapturedLog(Level level) {
        LOGGER.setLevel(level);
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
    }

    /** What has been logged. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The texts of what has been logged. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    @Override
    public void close() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(parentsBefore);
        LOGGER.setLevel(levelBefore);
    }
}
