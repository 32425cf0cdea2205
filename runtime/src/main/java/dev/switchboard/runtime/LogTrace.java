package dev.switchboard.runtime;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What was thrown, with its causes, as a stack trace for a log. It is laid out as the JDK lays it out, but indented from its
 * second line on, so that no line can be taken for a record of the log; its messages are those of {@link LogText#message}.
 */
final class LogTrace {

    /** A stack overflow has 1,024 frames, of which the first show what repeats. */
    private static final int MOST_FRAMES = 50;

    private static final int MOST_THROWN = 10;

    private final StringJoiner lines = new StringJoiner(System.lineSeparator() + "\t");
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private LogTrace() {}

    static String of(Throwable thrown) {
        LogTrace trace = new LogTrace();
        trace.tell("", thrown, "", new StackTraceElement[0]);
        return trace.lines.toString();
    }

    /** Tells each throwable once, for causes may go round in a circle. */
    private void tell(String caption, Throwable thrown, String indent, StackTraceElement[] enclosing) {
        if (!told.add(thrown) || told.size() > MOST_THROWN + 1) {
            return;
        }
        if (told.size() > MOST_THROWN) {
            lines.add(indent + caption + "...");
            return;
        }
        String message = thrown.getMessage();
        String name = thrown.getClass().getName();
        lines.add(indent + caption + (message == null ? name : name + ": " + LogText.message(message)));
        StackTraceElement[] frames = thrown.getStackTrace();
        tell(frames, Math.min(MOST_FRAMES, frames.length - common(frames, enclosing)), indent + "\t");
        for (Throwable suppressed : thrown.getSuppressed()) {
            tell("Suppressed: ", suppressed, indent + "\t", frames);
        }
        Throwable cause = thrown.getCause();
        if (cause != null) {
            tell("Caused by: ", cause, indent, frames);
        }
    }

    private void tell(StackTraceElement[] frames, int most, String indent) {
        for (int i = 0; i < most; i++) {
            lines.add(indent + "at " + LogText.line(frames[i].toString()));
        }
        if (most < frames.length) {
            lines.add(indent + "... " + (frames.length - most) + " more");
        }
    }

    /** How many frames two stack traces share at their ends. */
    private static int common(StackTraceElement[] frames, StackTraceElement[] enclosing) {
        int most = Math.min(frames.length, enclosing.length);
        int common = 0;
        while (common < most && frames[frames.length - 1 - common].equals(enclosing[enclosing.length - 1 - common])) {
            common++;
        }
        return common;
    }
}
