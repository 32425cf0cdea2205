package dev.switchboard.servers.helidon;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import io.helidon.webserver.WebServer;
import java.util.Map;

class HelidonContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) {
        WebServer server = HelidonRecipe.start(router, 0);
        return Started.on(server.port(), server::stop);
    }

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(Ability.HTTP_10, "Helidon 4 speaks HTTP/1.1 and HTTP/2 alone");
    }
}
