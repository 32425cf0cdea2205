package dev.switchboard.fake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it came, before anybody judged it. */
public final class RecordedRequest {

    private static final String AUTHORIZATION = "Authorization";

    private final String method;
    private final String path;
    private final Optional<String> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    RecordedRequest(
            String method, String path, Optional<String> query, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
        this.body = body.clone();
    }

    public String method() {
        return method;
    }

    /** The path as it was sent, not decoded, with {@code /v2}. */
    public String path() {
        return path;
    }

    /** What stands behind the question mark as it was sent, not decoded; empty if there is no question mark. */
    public Optional<String> query() {
        return query;
    }

    /** The first value of a header, whose name may be in upper or lower case. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All values of a header, whose name may be in upper or lower case. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** A copy of the body; empty if there is none. */
    public byte[] body() {
        return body.clone();
    }

    /** The body as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Method, path, query and body's length; no header's value but whether credentials came. */
    @Override
    public String toString() {
        return method + " " + path + query.map(raw -> "?" + raw).orElse("") + " ("
                + (headers(AUTHORIZATION).isEmpty() ? "without" : "with") + " credentials, body of " + body.length
                + " bytes)";
    }
}
