package dev.switchboard.contract;

import dev.switchboard.runtime.CallRouter;
import java.io.IOException;
import java.util.Map;

/** The fake server passes without a fault, so that what {@link FaultsTest} finds are the faults. */
class FakeServerContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) throws IOException {
        return new FakeServer(router).start();
    }

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(Ability.EARLY_REFUSAL, "it reads a request whole");
    }
}
