package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/**
 * A sentence, after which there is a pause.
 *
 * @param parts what is in it
 */
@Element("s")
public record Sentence(@Child List<Inline> parts) implements ParagraphPart {

    /** A sentence. */
    public Sentence {
        parts = List.copyOf(parts);
    }

    /** A sentence of words. */
    public static Sentence of(String text) {
        return of(Words.of(text));
    }

    /** A sentence. */
    public static Sentence of(Inline... parts) {
        return new Sentence(List.of(parts));
    }

    @Override
    public int length() {
        return SpeechPart.length(parts);
    }
}
