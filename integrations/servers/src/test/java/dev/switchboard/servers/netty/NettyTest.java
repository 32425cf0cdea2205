package dev.switchboard.servers.netty;

import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.EventLoopTests;

class NettyTest extends EventLoopTests {

    @Override
    protected Started start(CallRouter router) {
        return NettyContractTest.server(router);
    }
}
