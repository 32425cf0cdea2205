package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Wire;
import java.util.List;
import java.util.Objects;

/**
 * Parts that are stressed.
 *
 * @param level how much; SignalWire's default is {@link Level#MODERATE}
 * @param parts what is stressed
 */
@Element("emphasis")
public record Emphasis(
        @Attribute(value = "level", omit = "moderate") Level level,
        @Child List<Inline> parts) implements Inline {

    /** How much parts are stressed. */
    public enum Level {
        /** Much louder and slower. */
        @Wire("strong")
        STRONG,
        /** Louder and slower. */
        @Wire("moderate")
        MODERATE,
        /** Softer and faster. */
        @Wire("reduced")
        REDUCED
    }

    /** Stressed parts. */
    public Emphasis {
        Objects.requireNonNull(level, "level");
        parts = List.copyOf(parts);
    }

    /** Stressed words. */
    public static Emphasis of(String text) {
        return of(Words.of(text));
    }

    /** Stressed parts. */
    public static Emphasis of(Inline... parts) {
        return new Emphasis(Level.MODERATE, List.of(parts));
    }

    /** The same, stressed so much. */
    public Emphasis level(Level level) {
        return new Emphasis(level, parts);
    }

    @Override
    public int length() {
        return SpeechPart.length(parts);
    }
}
