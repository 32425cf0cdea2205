package dev.switchboard.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request of a provider. Who sends it adds {@code Host} and {@code Content-Length}.
 *
 * @param method the HTTP method
 * @param target the path, and the query if there is one, as they go over the wire
 * @param headers in their order
 * @param body the body's bytes, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Requests are not compared.
public record Request(String method, String target, List<Header> headers, byte[] body) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** A request whose headers are in an unmodifiable list. */
    public Request {
        headers = List.copyOf(headers);
    }

    /** A POST with the parameters in its body, as providers send it. */
    static Request post(String target, String form) {
        return postOf(FORM, target, form);
    }

    /** A POST with a body of another type. */
    static Request postOf(String contentType, String target, String body) {
        return new Request(
                "POST",
                target,
                List.of(new Header("Content-Type", contentType)),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** A request without a body. */
    static Request bodyless(String method, String target) {
        return new Request(method, target, List.of(), new byte[0]);
    }

    /** The same with one more header. */
    Request header(String name, String value) {
        return new Request(
                method,
                target,
                Stream.concat(headers.stream(), Stream.of(new Header(name, value)))
                        .toList(),
                body);
    }

    /** The same with another body. */
    Request body(byte[] body) {
        return new Request(method, target, headers, body);
    }

    /** The target without its query, not decoded. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The query without its {@code ?}, not decoded; empty if there is none. */
    public String rawQuery() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }
}
