package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.sample.observe.CallSpans;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallSpansTest {

    private static final Webhook NEW_CALL =
            Webhook.post("/", "event=newCall&direction=in&from=492111234567&to=493023125100&callId=a1b2");

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build();
    private final Tracer tracer = provider.get("test");
    private final CallSpans spans = new CallSpans(tracer);

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void theSpanSaysWhatBecameOfTheRequest() {
        around(Lines.OPEN).handle(NEW_CALL);

        SpanData span = only();
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getName()).isEqualTo("SupportLine.welcome");
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
        assertThat(span.getEvents()).isEmpty();
        assertThat(span.getAttributes().asMap())
                .isEqualTo(Attributes.builder()
                        .put("http.response.status_code", 200)
                        .put("switchboard.flow", "SupportLine")
                        .put("switchboard.route", "")
                        .put("switchboard.call_id", "a1b2")
                        .put("switchboard.outcome", "HANDLED")
                        .put("switchboard.event", "newCall")
                        .put("switchboard.handler", "SupportLine.welcome")
                        .build()
                        .asMap());
    }

    @Test
    void theSpansOfAHandlerAreItsChildren() {
        around(new AskedClock(() -> {
                    tracer.spanBuilder("opening hours").startSpan().end();
                    return Lines.OPEN.instant();
                }))
                .handle(NEW_CALL);

        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("opening hours", "SupportLine.welcome");
        SpanData child = exporter.getFinishedSpanItems().get(0);
        SpanData request = exporter.getFinishedSpanItems().get(1);
        assertThat(child.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(child.getTraceId()).isEqualTo(request.getTraceId());
        assertThat(request.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(Span.current()).isEqualTo(Span.getInvalid());
    }

    @Test
    void aRequestThatOtherThreadsHandleHasOneSpanToo() {
        List<Runnable> tasks = new ArrayList<>();
        CompletionStage<Reply> reply = around(Lines.OPEN).handle(NEW_CALL, tasks::add);
        assertThat(exporter.getFinishedSpanItems()).isEmpty();

        tasks.forEach(Runnable::run);

        assertThat(reply.toCompletableFuture()).isDone();
        assertThat(only().getName()).isEqualTo("SupportLine.welcome");
    }

    @Test
    void aRequestThatNoThreadTakesHasItsSpan() {
        CallRouter router = around(Lines.OPEN);
        router.stop();

        assertThat(router.handle(NEW_CALL, Runnable::run)
                        .toCompletableFuture()
                        .join()
                        .status())
                .isEqualTo(503);

        assertThat(only().getAttributes().get(AttributeKey.stringKey("switchboard.outcome")))
                .isEqualTo("REFUSED");
    }

    @Test
    void aFaultIsAnErrorWithTypesAndFramesAndWithoutMessages() {
        around(new AskedClock(() -> {
                    throw new IllegalStateException(
                            "no agent for 4921155566778", new NumberFormatException("For input string: \"4711#\""));
                }))
                .handle(NEW_CALL);

        SpanData span = only();
        assertThat(span.getName()).isEqualTo("SupportLine.welcome");
        assertThat(span.getStatus())
                .isEqualTo(StatusData.create(StatusCode.ERROR, "the handler threw java.lang.IllegalStateException"));
        assertThat(span.getEvents()).extracting(EventData::getName).containsExactly("exception");
        Attributes exception = span.getEvents().get(0).getAttributes();
        assertThat(exception.asMap()).hasSize(2);
        assertThat(exception.get(AttributeKey.stringKey("exception.type")))
                .isEqualTo("java.lang.IllegalStateException");
        assertThat(exception.get(AttributeKey.stringKey("exception.stacktrace")))
                .startsWith("java.lang.IllegalStateException\n\tat ")
                .contains(".OpeningHours.areNow(OpeningHours.java:")
                .contains("\nCaused by: java.lang.NumberFormatException\n\tat ")
                .doesNotContain("agent", "input string");
    }

    @Test
    void aStackOverflowAndCausesInACircleAreCutOff() {
        StackTraceElement[] frames = new StackTraceElement[1_024];
        Arrays.fill(frames, new StackTraceElement("Line", "again", "Line.java", 1));
        Error first = new StackOverflowError();
        first.setStackTrace(frames);
        first.initCause(new IllegalStateException("second", first));
        around(new AskedClock(() -> {
                    throw first;
                }))
                .handle(NEW_CALL);

        String trace = only().getEvents().get(0).getAttributes().get(AttributeKey.stringKey("exception.stacktrace"));
        assertThat(trace.split("Line.java:1", -1)).hasSize(5 * 50 + 1);
        assertThat(trace.split("Caused by: ", -1)).hasSize(10);
    }

    @Test
    void aRefusalIsNoError() {
        around(Lines.OPEN).handle(Webhook.get("/"));

        SpanData span = only();
        assertThat(span.getName()).isEqualTo("SupportLine");
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
        assertThat(span.getAttributes().get(AttributeKey.stringKey("switchboard.outcome")))
                .isEqualTo("REFUSED");
        assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .isEqualTo(405);
    }

    @Test
    void anEventThatNothingHandlesIsNotNamed() {
        around(Lines.OPEN).handle(Webhook.post("/", "event=4921155566778&callId=a1b2"));

        SpanData span = only();
        assertThat(span.getName()).isEqualTo("SupportLine");
        assertThat(span.getAttributes().asMap().keySet())
                .extracting(AttributeKey::getKey)
                .doesNotContain("switchboard.event", "switchboard.handler");
    }

    @Test
    void theSpanOfAnInstrumentedServerIsEnough() {
        Span server = tracer.spanBuilder("server").startSpan();
        Runnable request = () -> router(Lines.OPEN).handle(NEW_CALL);

        Context.current().with(server).wrap(request).run();
        server.end();

        assertThat(only().getName()).isEqualTo("SupportLine.welcome");
    }

    @Test
    void allElseIsTheRoutersOwn() throws InterruptedException {
        CallRouter router = around(Lines.OPEN);

        assertThat(router.maxBodyBytes()).isEqualTo(router(Lines.OPEN).maxBodyBytes());
        assertThat(router.match(Webhook.post("/nothing", ""))).isEmpty();
        router.stop();
        assertThat(router.handle(NEW_CALL).status()).isEqualTo(503);
        assertThat(router.awaitIdle(Duration.ZERO)).isTrue();
    }

    private SpanData only() {
        List<SpanData> finished = exporter.getFinishedSpanItems();
        assertThat(finished).hasSize(1);
        return finished.get(0);
    }

    private CallRouter around(Clock clock) {
        return spans.around(router(clock));
    }

    private CallRouter router(Clock clock) {
        return SupportLineRouter.create(
                new Lines(clock).line,
                BaseUrl.of("https://pbx.example.com/calls"),
                CallbackKey.perProcess(),
                webhook -> Verdict.accept(),
                RouterOptions.defaults().observer(spans));
    }
}
