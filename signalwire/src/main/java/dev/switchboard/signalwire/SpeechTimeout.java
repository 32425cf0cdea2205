package dev.switchboard.signalwire;

import dev.switchboard.describe.ToText;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How long a pause ends what a caller says: a time, or SignalWire's own judgement.
 *
 * @param text a whole number of seconds from 0, or {@code auto}
 */
public record SpeechTimeout(String text) {

    private static final Pattern TEXT = Pattern.compile("auto|[0-9]{1,9}");

    /**
     * A timeout.
     *
     * @throws IllegalArgumentException if the text is neither {@code auto} nor a whole number from 0
     */
    public SpeechTimeout {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "gather: speechTimeout \"" + text + "\" (expected: auto, or a whole number of seconds)");
        }
    }

    /** SignalWire judges. */
    public static SpeechTimeout auto() {
        return new SpeechTimeout("auto");
    }

    /**
     * A time.
     *
     * @throws IllegalArgumentException if it is negative or no whole number of seconds
     */
    public static SpeechTimeout of(Duration timeout) {
        Seconds.check("gather: speechTimeout", timeout, 0);
        return new SpeechTimeout(Long.toString(timeout.toSeconds()));
    }

    @ToText
    @Override
    public String text() {
        return text;
    }
}
