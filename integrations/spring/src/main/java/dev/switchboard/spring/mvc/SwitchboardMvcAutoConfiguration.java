package dev.switchboard.spring.mvc;

import dev.switchboard.spring.Switchboard;
import dev.switchboard.spring.SwitchboardAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/** Lets Spring MVC answer at the paths of the routers. */
@AutoConfiguration(after = SwitchboardAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(RouterFunctionMapping.class)
@ConditionalOnBean(Switchboard.class)
public final class SwitchboardMvcAutoConfiguration {

    /** For Spring. */
    SwitchboardMvcAutoConfiguration() {}

    /** A mapping of its own, and no bean that Spring's mapping would find, for its place among the others. */
    @Bean
    RouterFunctionMapping switchboardMapping(Switchboard switchboard) {
        RouterFunctionMapping mapping = new RouterFunctionMapping(new CallHandlers(switchboard));
        mapping.setOrder(switchboard.order());
        return mapping;
    }
}
