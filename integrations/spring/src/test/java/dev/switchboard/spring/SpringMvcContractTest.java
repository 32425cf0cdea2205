package dev.switchboard.spring;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import java.util.Map;
import org.springframework.boot.WebApplicationType;

/** Spring MVC on Tomcat. */
class SpringMvcContractTest extends ServerContract {

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(
                Ability.ENCODED_SLASHES,
                        "Tomcat refuses them, unless its connector's encodedSolidusHandling says otherwise",
                Ability.RAW_BRACKETS, "Tomcat refuses them, unless server.tomcat.relaxed-query-chars=[,]");
    }

    @Override
    protected Started start(CallRouter router) {
        App app = App.start(
                WebApplicationType.SERVLET,
                router,
                "switchboard.path=/calls",
                "spring.task.execution.pool.core-size=64");
        return Started.on(app.port(), app);
    }
}
