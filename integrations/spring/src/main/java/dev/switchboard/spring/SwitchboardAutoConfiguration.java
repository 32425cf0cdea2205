package dev.switchboard.spring;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RouterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Puts all {@link CallRouter} beans on the web: those that {@code -Aswitchboard.component=spring} makes components, and those
 * that the application makes by {@code create}. The flows are beans of the application.
 *
 * <ul>
 *   <li>A bean {@code RequestVerifier} decides who may call. If there are several, each is for the flow whose name it bears, as
 *       {@code supportLineVerifier} is for {@code SupportLine}.
 *   <li>Beans {@code CallObserver} are told of each request, in place of the logging one.
 *   <li>A bean {@code switchboardExecutor} runs the handlers, or if there is none the {@code applicationTaskExecutor}. That has
 *       eight threads and a queue without an end, unless {@code spring.task.execution.pool.*} says otherwise. From Java 21 on let
 *       {@code spring.threads.virtual.enabled=true} give each request a thread of its own.
 * </ul>
 */
@AutoConfiguration(after = TaskExecutionAutoConfiguration.class)
@ConditionalOnWebApplication
@EnableConfigurationProperties({SwitchboardProperties.class, LifecycleProperties.class})
public final class SwitchboardAutoConfiguration {

    /** For Spring. */
    SwitchboardAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    RouterSettings switchboardSettings(
            SwitchboardProperties properties, ListableBeanFactory beans, ObjectProvider<CallObserver> observers) {
        return new FlowSettings(
                properties,
                new Verifiers(beans),
                () -> observers.orderedStream().reduce(CallObserver::andThen));
    }

    @Bean
    @ConditionalOnBean(CallRouter.class)
    Switchboard switchboard(
            Map<String, CallRouter> routers, SwitchboardProperties properties, ListableBeanFactory beans) {
        List<Line> lines = new ArrayList<>();
        routers.forEach((name, router) -> lines.add(Line.of(name, router, properties)));
        return new Switchboard(lines, CallExecutor.of(beans));
    }

    @Bean
    @ConditionalOnBean(Switchboard.class)
    RouterShutdown switchboardShutdown(
            ApplicationContext context, Switchboard switchboard, LifecycleProperties lifecycle) {
        return new RouterShutdown(context, switchboard.routers(), lifecycle.getTimeoutPerShutdownPhase());
    }
}
