package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.form.FormPairs;
import dev.switchboard.runtime.form.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a request has in common with its repeats alone. It is made of what the request means and not of how that is spelt, for
 * a signature over a body leaves the path and the query open, and one over decoded parameters their order and escapes.
 */
final class Fingerprint {

    private static final String ALGORITHM = "SHA-256";

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    /** A request to a target, empty for the flow itself, with the state and the step of its URL, and the parameters, form-encoded. */
    static ByteBuffer of(String method, String target, String event, Map<String, String> state, byte[] params) {
        Fingerprint print = new Fingerprint();
        print.add(method);
        print.add(target);
        print.add(event);
        // The number keeps state apart from parameters.
        print.add(Integer.toString(state.size()));
        state.forEach((name, value) -> {
            print.add(name);
            print.add(value);
        });
        parameters(params).forEach(print::add);
        return ByteBuffer.wrap(print.digest.digest());
    }

    /** Each name with its value, in one order; as they are if they cannot be read. */
    private static List<byte[]> parameters(byte[] form) {
        List<byte[][]> pairs = new ArrayList<>();
        try {
            FormPairs.each(form, (name, value) -> {
                if (name.length > 0 || value.length > 0) {
                    pairs.add(new byte[][] {name, value});
                }
            });
        } catch (Unreadable e) {
            return List.of(form);
        }
        // Stable, so that the values of one name keep their order.
        pairs.sort((one, other) -> Arrays.compare(one[0], other[0]));
        return pairs.stream().flatMap(Arrays::stream).toList();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length keeps ("ab", "c") apart from ("a", "bc"). */
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
