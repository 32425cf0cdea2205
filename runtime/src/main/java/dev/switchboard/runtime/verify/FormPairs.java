package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Percent;
import java.util.function.BiConsumer;

/** The parameters of a form or a query, of which a verifier needs all and the router some. */
final class FormPairs {

    private static final String FORM = "application/x-www-form-urlencoded";

    private FormPairs() {}

    /** Whether the body is a form; without a content type it is. */
    static boolean isForm(Webhook webhook) {
        String type = webhook.headers().first("Content-Type").orElse(FORM);
        return type.split(";", 2)[0].trim().equalsIgnoreCase(FORM);
    }

    /**
     * Gives each name and value in their order, without escapes. An empty piece has an empty name.
     *
     * @throws dev.switchboard.runtime.form.Unreadable if an escape is broken
     */
    static void each(byte[] form, BiConsumer<byte[], byte[]> pair) {
        int start = 0;
        while (start < form.length) {
            int end = find('&', form, start, form.length);
            int nameEnd = find('=', form, start, end);
            byte[] name = Percent.decodeBytes(form, start, nameEnd);
            byte[] value = Percent.decodeBytes(form, Math.min(nameEnd + 1, end), end);
            pair.accept(name, value);
            start = end + 1;
        }
    }

    /** Where a byte is first; {@code to} if it is not there. */
    private static int find(char wanted, byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }
}
