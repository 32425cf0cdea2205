package dev.switchboard.sample.observe;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives each request a span, whose children are those of its handler, and says on it what became of the request. */
public final class CallSpans implements CallObserver {

    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("exception.type");
    private static final AttributeKey<String> TRACE = AttributeKey.stringKey("exception.stacktrace");

    private final Tracer tracer;

    public CallSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * The router, with a current span for each request; the router's observer is to be this object. What is composed of several
     * routers is put in here as one.
     */
    public CallRouter around(CallRouter router) {
        return new CallRouter() {
            @Override
            public Optional<Match> match(Webhook webhook) {
                return router.match(webhook);
            }

            @Override
            public Reply handle(Webhook webhook) {
                Span span = start();
                try {
                    return Context.current()
                            .with(span)
                            .wrapSupplier(() -> router.handle(webhook))
                            .get();
                } finally {
                    span.end();
                }
            }

            @Override
            public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
                Span span = start();
                Context inSpan = Context.current().with(span);
                return inSpan.wrapSupplier(() -> router.handle(webhook, inSpan.wrap(executor)))
                        .get()
                        .whenComplete((reply, thrown) -> span.end());
            }

            @Override
            public int maxBodyBytes() {
                return router.maxBodyBytes();
            }

            @Override
            public void stop() {
                router.stop();
            }

            @Override
            public boolean awaitIdle(Duration atMost) throws InterruptedException {
                return router.awaitIdle(atMost);
            }
        };
    }

    private Span start() {
        return tracer.spanBuilder("webhook").setSpanKind(SpanKind.SERVER).startSpan();
    }

    @Override
    public void observe(Observation seen) {
        Span span = Span.current();
        span.updateName(seen.handler().isEmpty() ? seen.flow() : seen.handler());
        span.setAttribute("http.response.status_code", seen.status());
        span.setAttribute("switchboard.flow", seen.flow());
        span.setAttribute("switchboard.route", seen.route());
        span.setAttribute("switchboard.call_id", seen.callId());
        span.setAttribute("switchboard.outcome", seen.outcome().name());
        if (!seen.handler().isEmpty()) {
            span.setAttribute("switchboard.event", seen.event());
            span.setAttribute("switchboard.handler", seen.handler());
        }
        if (seen.outcome() == Outcome.FAULT) {
            span.setStatus(StatusCode.ERROR, seen.detail());
        }
        // Not recordException, which would send the messages, too: they may quote a phone number or a PIN.
        seen.cause()
                .ifPresent(thrown -> span.addEvent(
                        "exception", Attributes.of(TYPE, thrown.getClass().getName(), TRACE, trace(thrown))));
    }

    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(10) // causes may go round in a circle
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static String frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(50) // a stack overflow has 1,024
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    }
}
