package dev.switchboard.spring.webflux;

import dev.switchboard.spring.Switchboard;
import dev.switchboard.spring.SwitchboardAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;

/** Lets Spring WebFlux answer at the paths of the routers. */
@AutoConfiguration(after = SwitchboardAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(RouterFunctionMapping.class)
@ConditionalOnBean(Switchboard.class)
public final class SwitchboardWebFluxAutoConfiguration {

    /** For Spring. */
    SwitchboardWebFluxAutoConfiguration() {}

    /** A mapping of its own, and no bean that Spring's mapping would find, for its place among the others. */
    @Bean
    RouterFunctionMapping switchboardMapping(Switchboard switchboard) {
        RouterFunctionMapping mapping = new RouterFunctionMapping(new CallHandlers(switchboard));
        mapping.setOrder(switchboard.order());
        return mapping;
    }
}
