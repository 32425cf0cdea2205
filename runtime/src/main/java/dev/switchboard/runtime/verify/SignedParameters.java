package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.form.FormPairs;
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
        FormPairs.each(form, (name, value) -> {
            ByteArrayOutputStream pairs = sorted.computeIfAbsent(
                    new String(name, StandardCharsets.UTF_8), unseen -> new ByteArrayOutputStream());
            pairs.writeBytes(name);
            pairs.writeBytes(value);
        });
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ByteArrayOutputStream pairs : sorted.values()) {
            all.writeBytes(pairs.toByteArray());
        }
        return all.toByteArray();
    }
}
