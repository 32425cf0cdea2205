package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/**
 * A paragraph, after which there is a long pause.
 *
 * @param parts what is in it
 */
@Element("p")
public record Paragraph(@Child List<ParagraphPart> parts) implements SpeechPart {

    /** A paragraph. */
    public Paragraph {
        parts = List.copyOf(parts);
    }

    /** A paragraph of words. */
    public static Paragraph of(String text) {
        return of(Words.of(text));
    }

    /** A paragraph. */
    public static Paragraph of(ParagraphPart... parts) {
        return new Paragraph(List.of(parts));
    }

    @Override
    public int length() {
        return SpeechPart.length(parts);
    }
}
