package dev.switchboard.runtime.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one XML document as UTF-8 bytes. All text is escaped, and a character that XML 1.0 cannot carry is refused with an
 * {@link IllegalArgumentException}, so no value can break out of its place. For one thread and one document.
 *
 * <pre>{@code
 * new XmlWriter().start("Response").start("Reject").attribute("reason", "busy").end("Reject").end("Response").toBytes()
 * }</pre>
 */
public final class XmlWriter {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = Arrays.copyOf(DECLARATION, 512);
    private int length = DECLARATION.length;
    private boolean tagIsOpen;

    /** Starts a document with its declaration. */
    public XmlWriter() {}

    /** Starts an element; the name is written as it is. */
    public XmlWriter start(String name) {
        closeTag();
        put('<');
        ascii(name);
        tagIsOpen = true;
        return this;
    }

    /** Adds an attribute to the element that was just started. */
    public XmlWriter attribute(String name, String value) {
        if (!tagIsOpen) {
            throw new IllegalStateException("attribute " + name + ": no start tag is open");
        }
        put(' ');
        ascii(name);
        put('=');
        put('"');
        escaped(name, value, true);
        put('"');
        return this;
    }

    /** Adds an attribute, unless its value is the one that stands for an absent attribute. */
    public XmlWriter attributeUnless(String omitted, String name, String value) {
        return value.equals(omitted) ? this : attribute(name, value);
    }

    /** Adds text to the current element. */
    public XmlWriter text(String text) {
        closeTag();
        escaped("text", text, false);
        return this;
    }

    /** Ends the element that was started last and not ended, whose name it repeats. */
    public XmlWriter end(String name) {
        if (tagIsOpen) {
            tagIsOpen = false;
            put('/');
        } else {
            put('<');
            put('/');
            ascii(name);
        }
        put('>');
        return this;
    }

    /** The document. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void closeTag() {
        if (tagIsOpen) {
            tagIsOpen = false;
            put('>');
        }
    }

    private void escaped(String where, String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += beyondAscii(where, text, i);
            } else if (c < ' ') {
                control(where, c, i, attribute);
            } else if (c == '<') {
                ascii("&lt;");
            } else if (c == '>') {
                ascii("&gt;");
            } else if (c == '&') {
                ascii("&amp;");
            } else if (c == '"') {
                ascii("&quot;");
            } else {
                put(c);
            }
        }
    }

    private void control(String where, char c, int at, boolean attribute) {
        if (c == '\r' || (attribute && (c == '\n' || c == '\t'))) {
            // A parser would read the character itself as a newline or a space.
            ascii("&#");
            ascii(Integer.toString(c));
            put(';');
        } else if (c == '\n' || c == '\t') {
            put(c);
        } else {
            throw unwritable(where, c, at);
        }
    }

    /** Writes the character there and returns how many further chars it takes. */
    private int beyondAscii(String where, String text, int at) {
        int c = text.codePointAt(at);
        if ((c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF) {
            throw unwritable(where, c, at);
        }
        if (c < 0x800) {
            put(0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                put(0xE0 | (c >> 12));
            } else {
                put(0xF0 | (c >> 18));
                continuation(c >> 12);
            }
            continuation(c >> 6);
        }
        continuation(c);
        return Character.charCount(c) - 1;
    }

    private void continuation(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private static IllegalArgumentException unwritable(String where, int c, int at) {
        return new IllegalArgumentException(
                String.format("%s: character U+%04X at index %d (expected: a character of XML 1.0)", where, c, at));
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }
}
