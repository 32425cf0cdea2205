package dev.switchboard.servers.vertx;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Serves a router with Vert.x. */
final class VertxRecipe {

    private static final int IDLE_SECONDS = 60;
    private static final int LONGEST_LINE = 8_192;

    private VertxRecipe() {}

    static Future<HttpServer> start(Vertx vertx, CallRouter router, int port, Executor executor) {
        HttpServerOptions options = new HttpServerOptions()
                .setHandle100ContinueAutomatically(true)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxInitialLineLength(LONGEST_LINE);
        return vertx.createHttpServer(options)
                .requestHandler(handler(router, executor))
                .listen(port, "localhost");
    }

    static Handler<HttpServerRequest> handler(CallRouter router, Executor executor) {
        return request -> body(request, router.maxBodyBytes())
                .compose(body -> Future.fromCompletionStage(
                        router.handle(webhook(request, body), executor), Vertx.currentContext()))
                .onSuccess(reply -> send(request.response(), reply));
    }

    /** The body, or one byte more of it than the limit; {@code request.body()} has no limit. */
    private static Future<Buffer> body(HttpServerRequest request, int limit) {
        Promise<Buffer> read = Promise.promise();
        Buffer body = Buffer.buffer();
        request.handler(part -> {
            long room = limit + 1L - body.length();
            body.appendBuffer(part, 0, (int) Math.min(room, part.length()));
            if (body.length() > limit) {
                read.tryComplete(body);
            }
        });
        request.endHandler(end -> read.tryComplete(body));
        request.exceptionHandler(read::tryFail);
        return read.future();
    }

    private static Webhook webhook(HttpServerRequest request, Buffer body) {
        return new Webhook(
                request.method().name(),
                request.path(),
                Optional.ofNullable(request.query()).orElse(""),
                request.headers()::getAll,
                Optional.ofNullable(request.remoteAddress().hostAddress())
                        .map(host -> new InetSocketAddress(
                                host, request.remoteAddress().port())),
                body.getBytes());
    }

    private static void send(HttpServerResponse response, Reply reply) {
        reply.headers().forEach(response::putHeader);
        byte[] body = new byte[reply.length()];
        reply.body().get(body);
        response.setStatusCode(reply.status()).end(Buffer.buffer(body));
    }
}
