package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;
import java.util.Objects;

/**
 * Parts in another language.
 *
 * @param language the language and its variant, such as {@code fr-FR}
 * @param parts what is in that language
 */
@Element("lang")
public record Lang(
        @Attribute("xml:lang") String language, @Child List<Inline> parts) implements Inline {

    /** Parts in another language. */
    public Lang {
        Objects.requireNonNull(language, "language");
        parts = List.copyOf(parts);
    }

    /** Words in another language, such as {@code fr-FR}. */
    public static Lang of(String language, String text) {
        return of(language, Words.of(text));
    }

    /** Parts in another language, such as {@code fr-FR}. */
    public static Lang of(String language, Inline... parts) {
        return new Lang(language, List.of(parts));
    }

    @Override
    public int length() {
        return SpeechPart.length(parts);
    }
}
