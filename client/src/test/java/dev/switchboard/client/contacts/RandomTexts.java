package dev.switchboard.client.contacts;

import java.util.Random;

/** Texts with all that troubles readers and writers, the same in each run. */
public final class RandomTexts {

    private static final int[] TROUBLE = "\"\"'',,;;::\\\\\n\n\t #=^&%nN+-@.()<>|\u0085\u00a0\u2028\uFEFFäß€Ł中😀"
            .codePoints()
            .toArray();

    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Not blank, without blanks at its ends, and without control characters but line feeds and tabs. */
    public String some() {
        String text;
        do {
            text = any().codePoints()
                    .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip();
        } while (text.isEmpty());
        return text;
    }

    /** Anything that a string can hold. */
    public String any() {
        StringBuilder text = new StringBuilder();
        for (int length = below(40) == 0 ? below(400) : below(12); length > 0; length--) {
            switch (below(8)) {
                case 0 -> text.appendCodePoint(below(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) below(Character.MAX_VALUE + 1));
                case 2 -> text.append((char) below(0x100));
                case 3, 4 -> text.append((char) ('a' + below(26)));
                default -> text.appendCodePoint(TROUBLE[below(TROUBLE.length)]);
            }
        }
        return text.toString();
    }
}
