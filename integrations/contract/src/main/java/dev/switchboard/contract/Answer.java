package dev.switchboard.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came back for a {@link Request}.
 *
 * @param status the HTTP status
 * @param headers in their order
 * @param body the body's bytes, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are compared by Expected.
public record Answer(int status, List<Header> headers, byte[] body) {

    /** An answer whose headers are in an unmodifiable list. */
    public Answer {
        headers = List.copyOf(headers);
    }

    /** All values of a header, whose name is compared without regard to case. */
    List<String> all(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    /** The body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The status, the headers and the body, so that a failed test shows all of it. */
    @Override
    public String toString() {
        return status + " " + headers + " \"" + text() + "\"";
    }
}
