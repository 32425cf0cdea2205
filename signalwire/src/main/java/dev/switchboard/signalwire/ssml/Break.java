package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.ToText;
import dev.switchboard.describe.Wire;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A pause.
 *
 * @param strength how clear it is; SignalWire's default is {@link Strength#MEDIUM}
 * @param time how long it is; as long as its strength makes it if empty
 */
@Element("break")
public record Break(
        @Attribute(value = "strength", omit = "medium") Strength strength,
        @Attribute("time") Optional<Time> time) implements Inline {

    /** How clear a pause is. */
    public enum Strength {
        /** No pause, also where there would be one. */
        @Wire("none")
        NONE,
        /** No pause. */
        @Wire("x-weak")
        X_WEAK,
        /** As after a comma. */
        @Wire("weak")
        WEAK,
        /** As after a comma. */
        @Wire("medium")
        MEDIUM,
        /** As after a sentence. */
        @Wire("strong")
        STRONG,
        /** As after a paragraph. */
        @Wire("x-strong")
        X_STRONG
    }

    /**
     * How long a pause is.
     *
     * @param duration in whole milliseconds from 0 to 10 seconds
     */
    public record Time(Duration duration) {

        private static final Duration LONGEST = Duration.ofSeconds(10);

        /**
         * So long.
         *
         * @throws IllegalArgumentException if {@code duration} is not in whole milliseconds from 0 to 10 seconds
         */
        public Time {
            Objects.requireNonNull(duration, "duration");
            boolean wholeMillis = duration.toNanosPart() % 1_000_000 == 0;
            if (duration.isNegative() || !wholeMillis || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "break: time " + duration + " (expected: whole milliseconds from 0 to 10 seconds)");
            }
        }

        /** In milliseconds with their unit, such as {@code 500ms}. */
        @ToText
        public String text() {
            return duration.toMillis() + "ms";
        }
    }

    /** A pause. */
    public Break {
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(time, "time");
    }

    /** A pause of a strength. */
    public static Break of(Strength strength) {
        return new Break(strength, Optional.empty());
    }

    /**
     * A pause of a length, in whole milliseconds from 0 to 10 seconds.
     *
     * @throws IllegalArgumentException if {@code time} is no such length
     */
    public static Break of(Duration time) {
        return of(Strength.MEDIUM).time(time);
    }

    /** The same, so strong. */
    public Break strength(Strength strength) {
        return new Break(strength, time);
    }

    /**
     * The same, so long, in whole milliseconds from 0 to 10 seconds.
     *
     * @throws IllegalArgumentException if {@code time} is no such length
     */
    public Break time(Duration time) {
        return new Break(strength, Optional.of(new Time(time)));
    }

    @Override
    public int length() {
        return 0;
    }
}
