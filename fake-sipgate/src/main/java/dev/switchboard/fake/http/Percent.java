package dev.switchboard.fake.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes what is percent-encoded, and refuses what a client should not have sent. */
final class Percent {

    private Percent() {}

    /** A segment of a path, where a plus stands for itself. */
    static String segment(String raw) {
        return decoded(raw.replace("+", "%2B"));
    }

    /** A name or value of a query, where a plus stands for a blank. */
    static String parameter(String raw) {
        return decoded(raw);
    }

    private static String decoded(String raw) {
        try {
            // Bytes first: URLDecoder would replace what is not UTF-8.
            byte[] bytes = URLDecoder.decode(raw, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw Refusal.of(400, "URL: wrong escape (expected: percent-encoded UTF-8)");
        }
    }
}
