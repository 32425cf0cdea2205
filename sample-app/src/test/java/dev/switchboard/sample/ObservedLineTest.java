package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.sample.observe.ObservedLine;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

class ObservedLineTest {

    @Test
    void aRequestIsCountedAndTraced() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        InMemorySpanExporter exporter = InMemorySpanExporter.create();
        try (SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build()) {
            CallRouter router = ObservedLine.create(
                    new Lines(Lines.OPEN).line,
                    BaseUrl.of("https://pbx.example.com"),
                    CallbackKey.perProcess(),
                    webhook -> Verdict.accept(),
                    registry,
                    OpenTelemetrySdk.builder().setTracerProvider(provider).build());

            router.handle(Webhook.post("/", "event=newCall&direction=in&from=492111234567&to=493023125100&callId=1"));

            assertThat(registry.get("switchboard.requests").timer().count()).isEqualTo(1);
            assertThat(exporter.getFinishedSpanItems())
                    .extracting(SpanData::getName)
                    .containsExactly("SupportLine.welcome");
        }
    }
}
