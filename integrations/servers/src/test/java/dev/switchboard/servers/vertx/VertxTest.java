package dev.switchboard.servers.vertx;

import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.EventLoopTests;

class VertxTest extends EventLoopTests {

    @Override
    protected Started start(CallRouter router) {
        return VertxContractTest.server(router);
    }
}
