package dev.switchboard.cli;

/** Text that a terminal can only print: without what moves the cursor, sets colours or turns the direction of writing. */
final class Plain {

    private static final int REPLACEMENT = 0xfffd;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Plain() {}

    /** The text as one line. */
    static String line(String text) {
        return text(text).replace('\n', ' ');
    }

    /** The text with its line breaks, each of which is a line feed. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replaceAll("\\R", "\n")
                .replace('\t', ' ')
                .codePoints()
                .map(c -> isHarmless(c) ? c : REPLACEMENT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The beginning of a line, with dots if it is longer than that. */
    static String beginning(String text, int length) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            // Scripts and emoji need the joiners.
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
