package dev.switchboard.servers.jdk;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import java.io.IOException;

class JdkServerContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) throws IOException {
        HttpServer server = JdkRecipe.start(router, 0);
        return Started.on(server.getAddress().getPort(), () -> server.stop(0));
    }
}
