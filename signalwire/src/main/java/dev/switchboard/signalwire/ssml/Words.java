package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Text;
import java.util.Objects;

/**
 * Plain text.
 *
 * @param text the text
 */
public record Words(@Text String text) implements Inline {

    /** Plain text. */
    public Words {
        Objects.requireNonNull(text, "text");
    }

    /** Plain text. */
    public static Words of(String text) {
        return new Words(text);
    }

    @Override
    public int length() {
        return length(text);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
