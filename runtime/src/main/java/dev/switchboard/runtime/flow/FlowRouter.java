package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.runtime.xml.XmlWriter;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What all generated routers have in common: every rule that does not depend on the flow. A generated router adds which
 * handler takes a request, how its parameters are read and how its answer is written.
 *
 * <p>Whatever goes wrong once a request has come in, the call goes on: the answer is then a root element that lets it take
 * its normal way.
 */
@SuppressWarnings("exports") // A user who checks for null has JSpecify; the others do not need it.
public abstract class FlowRouter implements CallRouter {

    private static final System.Logger LOGGER = System.getLogger("dev.switchboard");

    private final RouterParts parts;
    private final InFlight inFlight;

    /** A router for a flow; {@code baseUrl} and {@code key} are {@code null} where the flow needs none. */
    protected FlowRouter(
            FlowShape shape,
            @Nullable BaseUrl baseUrl,
            @Nullable CallbackKey key,
            RequestVerifier verifier,
            RouterOptions options) {
        this.parts = new RouterParts(shape, baseUrl, key, Objects.requireNonNull(verifier, "verifier"), options);
        this.inFlight = new InFlight(options.maxInFlight());
        if (verifier.equals(RequestVerifier.insecureAcceptAll())) {
            LOGGER.log(
                    Level.WARNING,
                    "The router of {0} accepts requests from anybody. That is meant for development alone.",
                    shape.simpleName());
        }
    }

    /**
     * Runs the handler for a request.
     *
     * @return the answer, or {@code null} if the flow handles no such event there
     */
    protected abstract @Nullable Reply answer(Incoming call) throws Exception;

    /**
     * Runs the flow's own fallback for a call whose handler failed.
     *
     * @return its answer, or {@code null} if the flow has none for this event
     */
    protected @Nullable Reply fallback(Incoming call, Throwable fault) throws Exception {
        return null;
    }

    /** The answer of a root element without a verb to an event, with the subscriptions that it has there. */
    protected abstract Reply nothing(String event);

    /** The id of the call that a request is about; empty if it has none. */
    protected abstract String callId(String event, Form params);

    /** The verifier of a router that was given none: the provider's signature, and the base URL's credentials if it has any. */
    protected static RequestVerifier byDefault(BaseUrl baseUrl, RequestVerifier signature) {
        return baseUrl.rawUserInfo().isPresent() ? BasicCredentials.in(baseUrl).and(signature) : signature;
    }

    /** Starts the URL of a target. */
    protected final CallbackUrl callback(int route, String callId) {
        return new CallbackUrl(
                parts.shape.flow(),
                parts.baseUrl,
                parts.routes.name(route),
                callId,
                parts.key,
                parts.remembered == null ? "" : parts.remembered.nextStep());
    }

    /** The URL at which the flow itself receives an event. */
    protected final String subscription(String event) {
        return parts.baseUrl + "/" + event;
    }

    /**
     * A finished answer.
     *
     * @throws IllegalArgumentException if it is longer than the provider takes
     */
    protected final Reply reply(XmlWriter document) {
        byte[] bytes = document.toBytes();
        int most = parts.shape.rules().maxReplyBytes();
        if (bytes.length > most) {
            throw new IllegalArgumentException(
                    "answer: " + bytes.length + " bytes (expected: at most " + most + ", which the provider takes)");
        }
        return Reply.ok(parts.shape.rules().contentType(), bytes);
    }

    /** Refuses a value that a handler returned, because its class is not one that this router can write or find again. */
    protected static IllegalArgumentException unexpected(String what, Object value) {
        return new IllegalArgumentException(what + " of an unexpected class: "
                + value.getClass().getName() + " (expected: one that the flow nests or a handler's return type names)");
    }

    @Override
    public final Optional<Match> match(Webhook webhook) {
        int route = parts.routes.find(webhook.rawPath());
        return route == Routes.NONE ? Optional.empty() : Optional.of(new Found(webhook, route));
    }

    @Override
    public final Reply handle(Webhook webhook) {
        return now(webhook, parts.routes.find(webhook.rawPath()));
    }

    @Override
    public final CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
        return later(webhook, parts.routes.find(webhook.rawPath()), executor);
    }

    @Override
    public final int maxBodyBytes() {
        return parts.limits.maxBodyBytes();
    }

    @Override
    public final void stop() {
        inFlight.close();
    }

    @Override
    public final boolean awaitIdle(Duration atMost) throws InterruptedException {
        return inFlight.awaitNone(atMost);
    }

    private Reply now(Webhook webhook, int route) {
        if (!inFlight.enter()) {
            return overload(webhook, route);
        }
        try {
            return new Handling(this, parts, webhook, route).now();
        } finally {
            inFlight.leave();
        }
    }

    private CompletionStage<Reply> later(Webhook webhook, int route, Executor executor) {
        return inFlight.enter()
                ? Deferred.start(new Handling(this, parts, webhook, route), executor, inFlight)
                : CompletableFuture.completedStage(overload(webhook, route));
    }

    private Reply overload(Webhook webhook, int route) {
        String reason = inFlight.isClosed() ? "shutting down" : "too many requests in flight";
        return Objects.requireNonNull(new Handling(this, parts, webhook, route).refuse(Gate.Refusal.of(503, reason)));
    }

    private final class Found implements Match {
        private final Webhook webhook;
        private final int route;

        Found(Webhook webhook, int route) {
            this.webhook = webhook;
            this.route = route;
        }

        @Override
        public Reply answer() {
            return now(webhook, route);
        }

        @Override
        public CompletionStage<Reply> answer(Executor executor) {
            return later(webhook, route, executor);
        }

        @Override
        public String route() {
            return parts.routes.name(route);
        }

        @Override
        public int closeness() {
            return parts.routes.closeness(webhook.rawPath(), route);
        }
    }
}
