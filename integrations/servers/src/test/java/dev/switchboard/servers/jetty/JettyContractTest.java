package dev.switchboard.servers.jetty;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.Stopping;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

class JettyContractTest extends ServerContract {

    private static final String REFUSES = "Jetty answers with 400, unless its UriCompliance is LEGACY";

    static final Map<Ability, String> REFUSED = Map.of(
            Ability.ENCODED_SLASHES, REFUSES, Ability.ENCODED_PERCENTS, REFUSES, Ability.EMPTY_SEGMENTS, REFUSES);

    @Override
    protected Started start(CallRouter router) throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        Server server = JettyRecipe.start(router, 0, executor);
        return Started.on(server.getURI().getPort(), () -> {
            server.stop();
            executor.shutdown();
        });
    }

    @Override
    protected Map<Ability, String> cannot() {
        return REFUSED;
    }

    @Test
    void losesNoCallWhenItStops() throws Exception {
        Stopping.losesNoCall(this::start);
    }
}
