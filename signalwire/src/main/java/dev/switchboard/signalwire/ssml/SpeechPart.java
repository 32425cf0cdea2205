package dev.switchboard.signalwire.ssml;

import java.util.List;

/** What stands in a {@link dev.switchboard.signalwire.Say}. */
public sealed interface SpeechPart permits ParagraphPart, Paragraph {

    /** How many characters its text has. The markup does not count. */
    int length();

    /** How many characters the texts of all these parts have. */
    static int length(List<? extends SpeechPart> parts) {
        return parts.stream().mapToInt(SpeechPart::length).sum();
    }
}
