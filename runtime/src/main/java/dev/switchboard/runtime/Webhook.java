package dev.switchboard.runtime;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A provider's request, as the server received it: nothing is decoded yet, because signatures cover the raw form.
 *
 * @param method the HTTP method, in upper case
 * @param rawPath the path of the request line without its query, not decoded, for example {@code /calls/MainMenu}
 * @param rawQuery the query without its {@code ?}, not decoded; empty if there is none
 * @param headers the request's headers
 * @param remote the address of the peer, which may be a proxy; empty if the server does not say
 * @param body the body's bytes; the array is not copied and must not be changed. An adapter reads one byte more than
 *     {@link CallRouter#maxBodyBytes()} at most, so that the router sees that a body is too large
 */
@SuppressWarnings("ArrayRecordComponent") // A copy for each request would cost; requests are not compared.
public record Webhook(
        String method,
        String rawPath,
        String rawQuery,
        Headers headers,
        Optional<InetSocketAddress> remote,
        byte[] body) {

    /** The headers of a request. */
    @FunctionalInterface
    public interface Headers {
        /** All values of a header, whose name is compared without regard to case; empty if it is not there. */
        List<String> all(String name);

        /** The first value of a header. */
        default Optional<String> first(String name) {
            List<String> values = all(name);
            return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
        }
    }

    /** A request of which nothing is {@code null}. */
    public Webhook {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(rawPath, "rawPath");
        Objects.requireNonNull(rawQuery, "rawQuery");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(remote, "remote");
        Objects.requireNonNull(body, "body");
    }

    /** A POST without headers, for trying a router without a server; {@code target} is a path and may have a query. */
    public static Webhook post(String target, String body) {
        return of("POST", target, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A GET without headers, for trying a router without a server; {@code target} is a path and may have a query. */
    public static Webhook get(String target) {
        return of("GET", target, new byte[0]);
    }

    private static Webhook of(String method, String target, byte[] body) {
        int query = target.indexOf('?');
        return new Webhook(
                method,
                query < 0 ? target : target.substring(0, query),
                query < 0 ? "" : target.substring(query + 1),
                name -> List.of(),
                Optional.empty(),
                body);
    }

    /** Whether the method is one without a body, GET or HEAD, so that the parameters are in the query. */
    public boolean isBodyless() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The method and the body's length; the rest may be confidential, and the path hold a secret. */
    @Override
    public String toString() {
        return method + " (" + body.length + " bytes)";
    }
}
