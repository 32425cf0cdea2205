package dev.switchboard.contract;

import dev.switchboard.runtime.CallRouter;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** The contract of a fake server, of which a test runs what it wants to. */
final class Tried extends ServerContract {

    private final Consumer<FakeServer> fault;
    private final Map<Ability, String> cannot;

    Tried(Consumer<FakeServer> fault, Map<Ability, String> cannot) {
        this.fault = fault;
        this.cannot = cannot;
    }

    @Override
    protected Started start(CallRouter router) throws IOException {
        FakeServer server = new FakeServer(router);
        fault.accept(server);
        return server.start();
    }

    @Override
    protected Map<Ability, String> cannot() {
        return cannot;
    }

    /** What does not come at once does not come from these servers. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(1);
    }
}
