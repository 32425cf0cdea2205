package dev.switchboard.runtime.form;

import java.util.function.BiConsumer;

/** All parameters of form-encoded bytes, also those that no flow reads. */
public final class FormPairs {

    private FormPairs() {}

    /**
     * Gives each name and value in their order, without escapes, of whatever charset they are. An empty piece has an empty name.
     *
     * @throws Unreadable if an escape is broken
     */
    public static void each(byte[] form, BiConsumer<byte[], byte[]> pair) {
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
