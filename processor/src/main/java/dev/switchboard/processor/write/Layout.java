package dev.switchboard.processor.write;

import java.util.regex.Pattern;

/** Sets generated source as people do, where JavaPoet spreads it: fields in blocks, short comments on one line. */
final class Layout {

    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");
    private static final Pattern BETWEEN_FIELDS = Pattern.compile(
            "(?m)^(    private (?:static )?final [^=;({]+(?: = \\d+)?;\n)\n(?=    private (?:static )?final [^=;({]+(?: = \\d+)?;\n)");

    private Layout() {}

    static String tightened(String source) {
        String commented = SHORT_COMMENT.matcher(source).replaceAll("$1/** $2 */");
        return BETWEEN_FIELDS.matcher(commented).replaceAll("$1");
    }
}
