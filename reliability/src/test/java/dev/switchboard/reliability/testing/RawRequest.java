package dev.switchboard.reliability.testing;

import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a request of any bytes; of those that look like one, that one. No bytes are refused. */
public final class RawRequest {

    private static final String END_OF_HEAD = "\n\n";

    private RawRequest() {}

    /**
     * The request: {@code POST /path?query} in the first line, then the headers, an empty line and the body. All that a
     * request can be is in reach: what stands before the body is read as ISO 8859-1, so each char has any of 256 values.
     */
    public static Webhook of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int headEnd = text.indexOf(END_OF_HEAD);
        String head = headEnd < 0 ? text : text.substring(0, headEnd);
        int body = headEnd < 0 ? bytes.length : headEnd + END_OF_HEAD.length();

        String[] lines = head.split("\n", -1);
        String[] line = lines[0].split(" ", 2);
        String[] target = (line.length < 2 ? "" : line[1]).split("\\?", 2);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String header : Arrays.asList(lines).subList(1, lines.length)) {
            String[] parts = header.split(": ?", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), List.of(parts.length < 2 ? "" : parts[1]));
        }
        return new Webhook(
                line[0],
                target[0],
                target.length < 2 ? "" : target[1],
                name -> headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()),
                Optional.empty(),
                Arrays.copyOfRange(bytes, body, bytes.length));
    }
}
