package dev.switchboard.client.json;

import io.avaje.json.JsonDataException;
import java.util.HexFormat;

/** Texts as JSON writes them. */
final class Quoted {

    private static final int HEX_DIGITS = 4;

    private Quoted() {}

    /** What stands between the quotes, without the escapes. */
    static String text(String quoted) {
        StringBuilder text = new StringBuilder(quoted.length());
        int done = 1;
        for (int escape = quoted.indexOf('\\'); escape >= 0; escape = quoted.indexOf('\\', done)) {
            text.append(quoted, done, escape);
            done = escape + 2;
            if (quoted.charAt(escape + 1) == 'u') {
                text.append((char) HexFormat.fromHexDigits(quoted, done, done + HEX_DIGITS));
                done += HEX_DIGITS;
            } else {
                text.append(meant(quoted.charAt(escape + 1)));
            }
        }
        return text.append(quoted, done, quoted.length() - 1).toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '/' -> escaped;
            default -> throw new JsonDataException("an unknown escape in a text");
        };
    }
}
