package dev.switchboard.sample.observe;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.sample.SupportLine;
import dev.switchboard.sample.SupportLineRouter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;

/** A line whose requests are logged, counted and traced. */
public final class ObservedLine {

    private ObservedLine() {}

    public static CallRouter create(
            SupportLine line,
            BaseUrl baseUrl,
            CallbackKey key,
            RequestVerifier verifier,
            MeterRegistry registry,
            OpenTelemetry telemetry) {
        CallSpans spans = new CallSpans(telemetry.getTracer("com.example.calls"));
        CallObserver observer =
                CallObserver.logging().andThen(new CallMetrics(registry)).andThen(spans);
        RouterOptions options = RouterOptions.defaults().observer(observer);
        return spans.around(SupportLineRouter.create(line, baseUrl, key, verifier, options));
    }
}
