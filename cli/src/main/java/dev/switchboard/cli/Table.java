package dev.switchboard.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns stand below each other. A character counts as one wide. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with its headings alone. */
    Table(String... headings) {
        row(headings);
    }

    /** Adds a row, with as many cells as there are headings. */
    void row(String... cells) {
        rows.add(List.of(cells).stream().map(Plain::line).toList());
    }

    void print(Terminal terminal) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths[i] - width(row.get(i))))
                        .append(GAP);
            }
            terminal.say(line.toString().stripTrailing());
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
