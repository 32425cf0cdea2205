package dev.switchboard.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The answer to a {@link Webhook}. A server sends the status, the headers and exactly {@link #length()} bytes, neither
 * chunked nor compressed, because providers take neither. Immutable, and shared between requests where it is constant.
 */
public final class Reply {

    private static final byte[] NOTHING = {};

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** An answer with status 200; the array is not copied and must not be changed. */
    public static Reply ok(String contentType, byte[] body) {
        return new Reply(200, Map.of("Content-Type", contentType), body);
    }

    /** An answer without a body. */
    public static Reply status(int status) {
        return new Reply(status, Map.of(), NOTHING);
    }

    /** An answer without a body and with one header. */
    public static Reply status(int status, String header, String value) {
        return new Reply(status, Map.of(header, value), NOTHING);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers but for {@code Content-Length}. */
    public Map<String, String> headers() {
        return headers;
    }

    /** How many bytes the body has. */
    public int length() {
        return body.length;
    }

    /** The body's bytes, for servers that take buffers; each call gives a new read-only buffer. */
    public ByteBuffer body() {
        return ByteBuffer.wrap(body).asReadOnlyBuffer();
    }

    /** Writes the body's bytes and does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " (" + body.length + " bytes)";
    }
}
