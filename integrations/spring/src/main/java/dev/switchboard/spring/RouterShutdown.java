package dev.switchboard.spring;

import dev.switchboard.runtime.CallRouter;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;

/**
 * Lets requests that are being handled get their answers before anything that they need is shut down, while the web server
 * still runs and answers all others with 503.
 *
 * <p>No {@code SmartLifecycle}: a router is stopped for good, but a context may be paused and go on; and Spring's executors
 * take no more tasks once they hear of the same event, which is before the first phase of the lifecycle.
 */
final class RouterShutdown implements ApplicationListener<ContextClosedEvent>, Ordered {

    private final ApplicationContext context;
    private final List<CallRouter> routers;
    private final Duration atMost;

    RouterShutdown(ApplicationContext context, List<CallRouter> routers, Duration atMost) {
        this.context = context;
        this.routers = routers;
        this.atMost = atMost;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        // A context hears of those below it, too.
        if (event.getApplicationContext() == context) {
            routers.forEach(CallRouter::stop);
            await();
        }
    }

    private void await() {
        long started = System.nanoTime();
        try {
            for (CallRouter router : routers) {
                Duration left = atMost.minusNanos(System.nanoTime() - started);
                router.awaitIdle(left.isNegative() ? Duration.ZERO : left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
