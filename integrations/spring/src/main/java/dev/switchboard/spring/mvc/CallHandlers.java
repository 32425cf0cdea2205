package dev.switchboard.spring.mvc;

import dev.switchboard.runtime.Reply;
import dev.switchboard.spring.Switchboard;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers requests by the switchboard, as bytes: no converter sees them. */
final class CallHandlers implements RouterFunction<ServerResponse> {

    /** The router itself answers in time. Not zero, for which Spring's test support would not wait. */
    private static final Duration NO_TIMEOUT = Duration.ofMillis(-1);

    private static final int BUFFER = 4_096;

    private final Switchboard switchboard;

    CallHandlers(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @Override
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        return switchboard
                .find(request.requestPath())
                .map(incoming -> found -> answer(incoming, found.servletRequest()));
    }

    private static ServerResponse answer(Switchboard.Incoming incoming, HttpServletRequest request) throws IOException {
        byte[] body = read(request.getInputStream(), incoming.bytesToRead());
        return ServerResponse.async(
                incoming.answer(
                                request.getMethod(),
                                Optional.ofNullable(request.getQueryString()).orElse(""),
                                ServletHeaders.of(request),
                                PeerAddress.of(request),
                                body)
                        .thenApply(CallHandlers::response)
                        .toCompletableFuture(),
                NO_TIMEOUT);
    }

    /** Not {@code readNBytes}, which asks for no bytes in the end: Tomcat waits for more even so. */
    private static byte[] read(InputStream in, int atMost) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        while (body.size() < atMost) {
            int read = in.read(buffer, 0, Math.min(BUFFER, atMost - body.size()));
            if (read < 0) {
                break;
            }
            body.write(buffer, 0, read);
        }
        return body.toByteArray();
    }

    private static ServerResponse response(Reply reply) {
        return ServerResponse.status(reply.status()).build((request, response) -> {
            write(reply, request, response);
            return null;
        });
    }

    private static void write(Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reply.headers().forEach(response::setHeader);
        response.setContentLength(reply.length());
        if (!request.getMethod().equals("HEAD")) {
            reply.writeTo(response.getOutputStream());
        }
    }
}
