package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.form.Percent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a signature covers of a form: all names and values, decoded, in the order of the names. */
final class SignedParameters {

    private SignedParameters() {}

    /**
     * The bytes in which the names stand sorted by UTF-16 code unit, each before its value. A repeated name keeps its
     * order; an empty piece adds nothing. Values stay bytes, so that one which is not UTF-8 verifies as well.
     *
     * @throws dev.switchboard.runtime.form.Unreadable if an escape is broken
     */
    static byte[] of(byte[] form) {
        Map<String, ByteArrayOutputStream> sorted = new TreeMap<>();
        int start = 0;
        while (start < form.length) {
            int end = find('&', form, start, form.length);
            int nameEnd = find('=', form, start, end);
            byte[] name = Percent.decodeBytes(form, start, nameEnd);
            byte[] value = Percent.decodeBytes(form, Math.min(nameEnd + 1, end), end);
            ByteArrayOutputStream pairs = new ByteArrayOutputStream();
            ByteArrayOutputStream earlier = sorted.putIfAbsent(new String(name, StandardCharsets.UTF_8), pairs);
            if (earlier != null) {
                pairs = earlier;
            }
            pairs.writeBytes(name);
            pairs.writeBytes(value);
            start = end + 1;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ByteArrayOutputStream pairs : sorted.values()) {
            all.writeBytes(pairs.toByteArray());
        }
        return all.toByteArray();
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
