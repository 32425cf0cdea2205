package dev.switchboard.client.contacts.vcard;

/**
 * Folds long lines (RFC 6350, section 3.2): at most 75 octets of UTF-8, and no character cut in two. ez-vcard counts characters
 * instead.
 */
final class Folding {

    private static final int LONGEST = 75;

    private Folding() {}

    /** Lines that may be folded already. */
    static String refold(String folded) {
        return fold(folded.replace("\r\n ", ""));
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean lineEnd = character == '\r' || character == '\n';
            int width = lineEnd ? 0 : octets(character);
            if (octets + width > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = lineEnd ? 0 : octets + width;
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        } else if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
