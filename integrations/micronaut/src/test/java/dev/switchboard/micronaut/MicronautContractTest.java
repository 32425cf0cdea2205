package dev.switchboard.micronaut;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

class MicronautContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) {
        ApplicationContext application = ApplicationContext.builder()
                .properties(Map.of("micronaut.server.port", -1))
                .beanDefinitions(RuntimeBeanDefinition.builder(CallRouter.class, () -> router)
                        .singleton(true)
                        .replaces(ReceptionRouter.class)
                        .build())
                .start();
        EmbeddedServer server = application.getBean(EmbeddedServer.class).start();
        return Started.on(server.getPort(), application);
    }

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(Ability.BROKEN_CHUNKS, "Micronaut takes what came before the chunk for the whole body");
    }
}
