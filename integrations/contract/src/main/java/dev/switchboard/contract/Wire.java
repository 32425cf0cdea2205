package dev.switchboard.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes requests as HTTP/1.1 has them. */
final class Wire {

    private static final List<String> WITH_BODY = List.of("POST", "PUT", "PATCH");

    private Wire() {}

    /** The head and the body of a request. */
    static byte[] bytes(Request request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(request));
        bytes.writeBytes(request.body());
        return bytes.toByteArray();
    }

    /** The head of a request, with its empty line. */
    static byte[] head(Request request) {
        StringBuilder head =
                new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\nHost: localhost\r\n");
        for (Header header : request.headers()) {
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        boolean chunked =
                request.headers().stream().anyMatch(header -> header.name().equals("Transfer-Encoding"));
        if (!chunked && (request.body().length > 0 || WITH_BODY.contains(request.method()))) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A request whose body goes in chunks of so many bytes, which does not say how long it is. */
    static byte[] chunked(Request request, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(request.header("Transfer-Encoding", "chunked")));
        byte[] body = request.body();
        for (int start = 0; start < body.length; start += size) {
            int length = Math.min(size, body.length - start);
            bytes.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            bytes.write(body, start, length);
            bytes.writeBytes(new byte[] {'\r', '\n'});
        }
        bytes.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
