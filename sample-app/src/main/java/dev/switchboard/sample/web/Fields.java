package dev.switchboard.sample.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Named texts as one line, form-encoded: whatever a caller's text holds, it stays one field of one event, and browsers read
 * it with {@code URLSearchParams}.
 */
public final class Fields {

    private final StringBuilder line = new StringBuilder();

    /** No fields. */
    public Fields() {}

    /** Adds a field. */
    public Fields add(String name, String value) {
        line.append(line.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** The line. */
    @Override
    public String toString() {
        return line.toString();
    }
}
