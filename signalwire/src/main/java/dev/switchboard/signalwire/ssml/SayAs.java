package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.describe.Wire;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that is read in a certain way.
 *
 * @param interpretAs in which way
 * @param format the order of a date's parts, such as {@code mdy} or {@code dmy}; the language's own if empty
 * @param text the text, such as {@code +15551234567}
 */
@Element("say-as")
public record SayAs(
        @Attribute("interpret-as") InterpretAs interpretAs,
        @Attribute("format") Optional<String> format,
        @Text String text)
        implements Inline {

    /** Ways to read a text. */
    public enum InterpretAs {
        /** Letter by letter. */
        @Wire("characters")
        CHARACTERS,
        /** Letter by letter. */
        @Wire("spell-out")
        SPELL_OUT,
        /** As a cardinal number. */
        @Wire("cardinal")
        CARDINAL,
        /** As a cardinal number. */
        @Wire("number")
        NUMBER,
        /** As an ordinal number. */
        @Wire("ordinal")
        ORDINAL,
        /** Digit by digit. */
        @Wire("digits")
        DIGITS,
        /** As a fraction. */
        @Wire("fraction")
        FRACTION,
        /** As a measurement. */
        @Wire("unit")
        UNIT,
        /** As a date. */
        @Wire("date")
        DATE,
        /** As minutes and seconds. */
        @Wire("time")
        TIME,
        /** As a phone number. */
        @Wire("telephone")
        TELEPHONE,
        /** As a part of a street address. */
        @Wire("address")
        ADDRESS,
        /** As an exclamation. */
        @Wire("interjection")
        INTERJECTION,
        /** As a beep that covers it. */
        @Wire("expletive")
        EXPLETIVE
    }

    /** A text that is read in a certain way. */
    public SayAs {
        Objects.requireNonNull(interpretAs, "interpretAs");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
    }

    /** A way to read, and the text. */
    public static SayAs of(InterpretAs interpretAs, String text) {
        return new SayAs(interpretAs, Optional.empty(), text);
    }

    /** The same, with the parts of a date in an order such as {@code mdy} or {@code dmy}. */
    public SayAs format(String format) {
        return new SayAs(interpretAs, Optional.of(format), text);
    }

    @Override
    public int length() {
        return Words.length(text);
    }
}
