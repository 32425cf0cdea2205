package dev.switchboard.servers.undertow;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.Stopping;
import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class UndertowContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) {
        ExecutorService executor = Executors.newCachedThreadPool();
        Undertow undertow = UndertowRecipe.start(router, 0, executor);
        InetSocketAddress address =
                (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
        return new Started(address, () -> {
            undertow.stop();
            executor.shutdown();
        });
    }

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(Ability.BROKEN_CHUNKS, "Undertow takes a size that is no number for 0");
    }

    @Test
    void losesNoCallWhenItStops() throws Exception {
        Stopping.losesNoCall(this::start);
    }
}
