package dev.switchboard.servers.undertow;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.BlockingReadTimeoutHandler;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Serves a router with Undertow, for a proxy on the same machine. */
final class UndertowRecipe {

    private UndertowRecipe() {}

    static Undertow start(CallRouter router, int port, Executor executor) {
        // Undertow's workers read the bodies. By default they would wait for each packet of one up to ten minutes.
        HttpHandler calls = BlockingReadTimeoutHandler.builder()
                .readTimeout(Duration.ofSeconds(10))
                .nextHandler(new BlockingHandler(exchange -> handle(exchange, router, executor)))
                .build();
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, "localhost")
                .setHandler(Handlers.path().addPrefixPath("/calls", Handlers.httpContinueRead(calls)))
                .build();
        undertow.start();
        return undertow;
    }

    private static void handle(HttpServerExchange exchange, CallRouter router, Executor executor) throws IOException {
        Webhook webhook = new Webhook(
                exchange.getRequestMethod().toString(),
                exchange.getRequestURI(),
                exchange.getQueryString(),
                name -> Objects.requireNonNullElse(exchange.getRequestHeaders().get(name), List.of()),
                Optional.of(exchange.getSourceAddress()),
                exchange.getInputStream().readNBytes(router.maxBodyBytes() + 1));
        // Runs when this method has returned, and tells Undertow that the exchange is not over then.
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> router.handle(webhook, executor).thenAccept(reply -> send(exchange, reply)));
    }

    private static void send(HttpServerExchange exchange, Reply reply) {
        exchange.setStatusCode(reply.status());
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        exchange.getResponseSender().send(reply.body());
    }
}
