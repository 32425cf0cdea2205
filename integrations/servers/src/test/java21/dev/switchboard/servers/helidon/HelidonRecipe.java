package dev.switchboard.servers.helidon;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Serves a router with Helidon SE. */
final class HelidonRecipe {

    private HelidonRecipe() {}

    static WebServer start(CallRouter router, int port) {
        return WebServer.builder()
                .host("localhost")
                .port(port)
                .addProtocol(Http1Config.builder()
                        .maxPrologueLength(16_384) // a GET has its parameters there
                        .validatePrologue(false) // and may have brackets in them
                        .build())
                .routing(routing -> routing.any("/calls/*", (request, response) -> answer(router, request, response)))
                .build()
                .start();
    }

    private static void answer(CallRouter router, ServerRequest request, ServerResponse response) throws IOException {
        Webhook webhook = webhook(request, router.maxBodyBytes() + 1);
        // The request has a virtual thread already. That waits, because it could not leave a handler that hangs.
        Reply reply = router.handle(webhook, request.listenerContext().executor())
                .toCompletableFuture()
                .join();
        send(response, reply, request.prologue().method());
        // Helidon 4.5 announces that it closes, and does not; and it reads the rest of a body, however long that is.
        if (request.headers().containsToken(HeaderValues.CONNECTION_CLOSE)
                || webhook.body().length > router.maxBodyBytes()) {
            throw new CloseConnectionException("The answer is sent");
        }
    }

    private static Webhook webhook(ServerRequest request, int bodyAtMost) throws IOException {
        return new Webhook(
                request.prologue().method().text(),
                request.prologue().uriPath().rawPath(),
                request.prologue().query().rawValue(),
                name -> request.headers().all(HeaderNames.create(name), List::of),
                Optional.of((InetSocketAddress) request.remotePeer().address()),
                body(request, bodyAtMost));
    }

    private static byte[] body(ServerRequest request, int atMost) throws IOException {
        try {
            return request.content().inputStream().readNBytes(atMost);
        } catch (RuntimeException e) {
            // After a chunk that is none, Helidon would wait for the next.
            throw new CloseConnectionException("The body is broken", e);
        }
    }

    private static void send(ServerResponse response, Reply reply, Method method) {
        response.status(reply.status());
        reply.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
        response.contentLength(reply.length());
        byte[] body = new byte[method.equals(Method.HEAD) ? 0 : reply.length()];
        reply.body().get(body);
        response.send(body);
    }
}
