package dev.switchboard.reliability.testing;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Random texts of all of Unicode: also half pairs, control characters, markup and what is easily mistaken for it. */
public final class AnyText {

    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "]]>",
        "<![CDATA[",
        "-->",
        "<?",
        "</Response>",
        "&amp;",
        "&#0;",
        "%00",
        "%zz",
        "+",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "\uD83D",
        "\uDCDE",
        "📞",
        ";",
        "=",
        ","
    };

    private AnyText() {}

    /** A text of up to so many pieces or characters, well-formed or not. */
    public static String of(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.append((char) random.nextInt(0x20));
                case 2 -> text.append((char) random.nextInt(0x1_0000));
                case 3 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 4 -> text.appendCodePoint(random.nextInt(0x3000));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }

    /** The same without half pairs. */
    public static String wellFormed(Random random, int longest) {
        return new String(of(random, longest).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A text that is nearly another, so that a type which takes the other may take it. */
    public static String near(Random random, String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(2));
        String piece = random.nextBoolean() || text.isEmpty()
                ? of(random, 2)
                : String.valueOf(text.charAt(random.nextInt(text.length())));
        return text.substring(0, at) + piece + text.substring(end);
    }

    /** Whether UTF-8 can carry a text. */
    public static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
