package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Objects;

/**
 * A text in whose place another is read.
 *
 * @param alias what is read, such as {@code World Wide Web Consortium}
 * @param text what it stands for, such as {@code W3C}
 */
@Element("sub")
public record Sub(@Attribute("alias") String alias, @Text String text) implements Inline {

    /** A text in whose place another is read. */
    public Sub {
        Objects.requireNonNull(alias, "alias");
        Objects.requireNonNull(text, "text");
    }

    /** What is read, and the text that it stands for. */
    public static Sub of(String alias, String text) {
        return new Sub(alias, text);
    }

    @Override
    public int length() {
        return Words.length(text);
    }
}
