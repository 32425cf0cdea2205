package dev.switchboard.servers.vertx;

import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class VertxContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) {
        return server(router);
    }

    static Started server(CallRouter router) {
        Vertx vertx = Vertx.vertx();
        ExecutorService handlers = Executors.newCachedThreadPool();
        HttpServer server = VertxRecipe.start(vertx, router, 0, handlers).await();
        return Started.on(server.actualPort(), () -> {
            vertx.close().await();
            handlers.shutdownNow();
        });
    }
}
