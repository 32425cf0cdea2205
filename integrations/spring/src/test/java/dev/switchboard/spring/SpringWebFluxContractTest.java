package dev.switchboard.spring;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import java.util.Map;
import org.springframework.boot.WebApplicationType;

/** Spring WebFlux on Netty. */
class SpringWebFluxContractTest extends ServerContract {

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(
                Ability.LONG_TARGETS,
                "Netty takes 4,096 bytes, unless server.netty.max-initial-line-length says otherwise");
    }

    @Override
    protected Started start(CallRouter router) {
        App app = App.start(
                WebApplicationType.REACTIVE,
                router,
                "switchboard.path=/calls",
                "spring.task.execution.pool.core-size=64");
        return Started.on(app.port(), app);
    }
}
