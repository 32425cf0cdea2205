package dev.switchboard.reliability.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a form slowly and plainly, in the words of the definition: what {@code Form} does fast. */
final class PlainForm {

    /** What was decoded, or nothing if it cannot be. */
    record Pair(Optional<byte[]> name, Optional<String> value) {}

    private final List<Pair> pairs = new ArrayList<>();

    PlainForm(byte[] form) {
        for (String piece : new String(form, StandardCharsets.ISO_8859_1).split("&", -1)) {
            int equals = piece.indexOf('=');
            String name = equals < 0 ? piece : piece.substring(0, equals);
            String value = equals < 0 ? "" : piece.substring(equals + 1);
            pairs.add(new Pair(bytes(name), bytes(value).flatMap(PlainForm::utf8)));
        }
    }

    /** The values of a name, where one that cannot be decoded is empty. */
    List<Optional<String>> values(String... names) {
        List<Optional<String>> values = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.name()
                    .flatMap(PlainForm::utf8)
                    .filter(List.of(names)::contains)
                    .isPresent()) {
                values.add(pair.value());
            }
        }
        return values;
    }

    /** The values of a list, whose items may have something between and after the brackets: {@code user[0][x]}. */
    List<Optional<String>> items(String list) {
        List<Optional<String>> values = new ArrayList<>();
        for (Pair pair : pairs) {
            String name = pair.name()
                    .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                    .orElse("");
            if (name.startsWith(list + "[") && name.endsWith("]")) {
                values.add(pair.value());
            }
        }
        return values;
    }

    /** All pairs in their order. */
    List<Pair> pairs() {
        return pairs;
    }

    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                String digits = escaped.substring(Math.min(i + 1, escaped.length()), Math.min(i + 3, escaped.length()));
                if (!digits.matches("[0-9a-fA-F]{2}")) {
                    return Optional.empty();
                }
                bytes.write(Integer.parseInt(digits, 16));
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}
