package dev.switchboard.sample.observe;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.Observation;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** Times the requests. Every tag has few values, whatever strangers send. */
public final class CallMetrics implements CallObserver {

    private final MeterProvider<Timer> requests;

    public CallMetrics(MeterRegistry registry) {
        requests = Timer.builder("switchboard.requests")
                .description("Requests of the telephony provider")
                .withRegistry(registry);
    }

    @Override
    public void observe(Observation seen) {
        boolean ran = !seen.handler().isEmpty();
        requests.withTags(
                        "flow", seen.flow(),
                        "event", ran ? seen.event() : "other", // only a handler's event is known to be one of a few
                        "outcome", seen.outcome().name().toLowerCase(Locale.ROOT),
                        "handler", ran ? seen.handler() : "none",
                        "status", Integer.toString(seen.status()))
                .record(seen.duration());
    }
}
