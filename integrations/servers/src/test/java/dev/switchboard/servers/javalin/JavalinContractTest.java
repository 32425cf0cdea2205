package dev.switchboard.servers.javalin;

import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.Stopping;
import io.javalin.Javalin;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class JavalinContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) {
        ExecutorService executor = Executors.newCachedThreadPool();
        Javalin javalin = JavalinRecipe.start(router, 0, executor);
        return Started.on(javalin.port(), () -> {
            javalin.stop();
            executor.shutdown();
        });
    }

    @Test
    void losesNoCallWhenItStops() throws Exception {
        Stopping.losesNoCall(this::start);
    }
}
