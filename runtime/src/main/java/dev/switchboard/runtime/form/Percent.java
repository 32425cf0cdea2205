package dev.switchboard.runtime.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes {@code application/x-www-form-urlencoded} text, strictly: what is broken is refused, never guessed. */
public final class Percent {

    private Percent() {}

    /**
     * The decoded text of a path segment or of any other escaped text in which {@code +} means itself.
     *
     * @throws Unreadable if an escape is broken or the bytes are not UTF-8
     */
    public static String decodeSegment(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        return text(unescape(bytes, 0, bytes.length, false));
    }

    /** The text of a parameter's value. */
    static String decode(byte[] bytes, int from, int to) {
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '%' || b == '+') {
                return text(unescape(bytes, from, to, true));
            }
            ascii &= b >= 0;
        }
        return ascii
                ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                : text(ByteBuffer.wrap(bytes, from, to - from));
    }

    /** The bytes of a parameter's name without escapes, or {@code null} if one is broken. */
    static byte @Nullable [] decodeName(byte[] bytes, int from, int to) {
        try {
            return decodeBytes(bytes, from, to);
        } catch (Unreadable e) {
            return null;
        }
    }

    /**
     * The bytes of a parameter's name or value without escapes, of whatever charset they are.
     *
     * @throws Unreadable if an escape is broken
     */
    public static byte[] decodeBytes(byte[] bytes, int from, int to) {
        ByteBuffer plain = unescape(bytes, from, to, true);
        byte[] exact = new byte[plain.remaining()];
        plain.get(exact);
        return exact;
    }

    private static ByteBuffer unescape(byte[] bytes, int from, int to, boolean plusIsSpace) {
        byte[] plain = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '%') {
                if (to - i < 3) {
                    throw new Unreadable("a percent escape is cut off");
                }
                plain[length++] = (byte) (hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]));
                i += 2;
            } else {
                plain[length++] = b == '+' && plusIsSpace ? (byte) ' ' : b;
            }
        }
        return ByteBuffer.wrap(plain, 0, length);
    }

    private static int hex(byte b) {
        int digit = b >= 0 ? Character.digit(b, 16) : -1;
        if (digit < 0) {
            throw new Unreadable("a percent sign is not followed by two hexadecimal digits");
        }
        return digit;
    }

    private static String text(ByteBuffer utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("the bytes are not UTF-8");
        }
    }
}
