package dev.switchboard.fake.api;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by RFC 4180; lines may also end with a line feed alone. */
final class Csv {

    private static final char END = '\0';

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<List<String>> rows(String text) {
        Csv csv = new Csv(text);
        List<List<String>> rows = new ArrayList<>();
        while (csv.peek() != END) {
            rows.add(csv.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        row.add(value());
        while (peek() == ',') {
            at++;
            row.add(value());
        }
        if (peek() == '\r') {
            at++;
        }
        if (peek() == '\n') {
            at++;
        } else if (peek() != END) {
            throw ContactCsv.refused("CSV: text behind a quoted value (expected: a comma or the line's end)");
        }
        return row;
    }

    private String value() {
        return peek() == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (",\r\n".indexOf(peek()) < 0 && peek() != END) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw ContactCsv.refused("CSV: quote not closed");
            }
            value.append(text, at, quote);
            at = quote + 1;
            if (peek() != '"') {
                return value.toString();
            }
            value.append('"');
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
