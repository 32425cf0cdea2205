package dev.switchboard.reliability.texts;

import dev.switchboard.reliability.testing.AnyText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A text as the value of a parameter: a half pair cannot be sent as it is, so such a text is sent as its chars. */
final class Sent {

    private static final String AS_IT_IS = "text:";
    private static final String AS_CHARS = "utf16:";

    private Sent() {}

    static String encoded(String text) {
        String value = AnyText.isWellFormed(text)
                ? AS_IT_IS + text
                : AS_CHARS + HexFormat.of().formatHex(utf16(text));
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Not by a charset, which would write another char for the half pair. */
    private static byte[] utf16(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    static String decoded(String value) {
        if (value.startsWith(AS_IT_IS)) {
            return value.substring(AS_IT_IS.length());
        }
        byte[] bytes = HexFormat.of().parseHex(value.substring(AS_CHARS.length()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }
}
