package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.form.Unreadable;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.runtime.xml.XmlWriter;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    /** The MAC comes first among the parameters of callback URLs, then {@link FlowShape#state()}, and last the step. */
    private static final int MAC_NUMBER = 0;

    private static final int MOST_SUPPRESSED = 10;

    private static final Reply FORBIDDEN = Reply.status(403);

    private final FlowShape shape;
    private final ParamNames stateNames;
    private final Routes routes;
    private final String baseUrl;
    private final @Nullable CallbackKey key;
    private final Gate gate;
    private final InFlight inFlight;
    private final Teller teller;
    private final RequestLimits limits;
    private final @Nullable Remembered remembered;

    /** A router for a flow; {@code baseUrl} and {@code key} are {@code null} where the flow needs none. */
    protected FlowRouter(
            FlowShape shape,
            @Nullable BaseUrl baseUrl,
            @Nullable CallbackKey key,
            RequestVerifier verifier,
            RouterOptions options) {
        this.shape = shape;
        this.stateNames = stateNames(shape);
        this.routes = new Routes(shape.ownRoutes(), shape.targetRoutes(), baseUrl);
        this.baseUrl = baseUrl == null ? "" : baseUrl.text();
        this.key = key;
        this.gate = new Gate(shape.rules(), Objects.requireNonNull(verifier, "verifier"), options);
        this.inFlight = new InFlight(options.maxInFlight());
        this.teller = new Teller(shape.simpleName(), options.observer());
        this.limits = options.limits();
        this.remembered = options.repeats()
                .map(repeats -> new Remembered(repeats, System::nanoTime))
                .orElse(null);
        if (verifier.equals(RequestVerifier.insecureAcceptAll())) {
            LOGGER.log(
                    Level.WARNING,
                    "The router of {0} accepts requests from anybody. That is meant for development alone.",
                    shape.simpleName());
        }
    }

    private static ParamNames stateNames(FlowShape shape) {
        ParamNames.Builder names = ParamNames.builder().name(CallbackUrl.MAC);
        shape.state().forEach(names::name);
        return names.name(CallbackUrl.STEP).build();
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
                shape.flow(),
                baseUrl,
                routes.name(route),
                callId,
                key,
                remembered == null ? "" : remembered.nextStep());
    }

    /** The URL at which the flow itself receives an event. */
    protected final String subscription(String event) {
        return baseUrl + "/" + event;
    }

    /**
     * A finished answer.
     *
     * @throws IllegalArgumentException if it is longer than the provider takes
     */
    protected final Reply reply(XmlWriter document) {
        byte[] bytes = document.toBytes();
        int most = shape.rules().maxReplyBytes();
        if (bytes.length > most) {
            throw new IllegalArgumentException(
                    "answer: " + bytes.length + " bytes (expected: at most " + most + ", which the provider takes)");
        }
        return Reply.ok(shape.rules().contentType(), bytes);
    }

    /** Refuses a value that a handler returned, because its class is not one that this router can write or find again. */
    protected static IllegalArgumentException unexpected(String what, Object value) {
        return new IllegalArgumentException(what + " of an unexpected class: "
                + value.getClass().getName() + " (expected: one that the flow nests or a handler's return type names)");
    }

    @Override
    public final Optional<Match> match(Webhook webhook) {
        int route = routes.find(webhook.rawPath());
        return route == Routes.NONE ? Optional.empty() : Optional.of(() -> handle(webhook, route));
    }

    @Override
    public final Reply handle(Webhook webhook) {
        return handle(webhook, routes.find(webhook.rawPath()));
    }

    @Override
    public final int maxBodyBytes() {
        return limits.maxBodyBytes();
    }

    @Override
    public final void stop() {
        inFlight.close();
    }

    @Override
    public final boolean awaitIdle(Duration atMost) throws InterruptedException {
        return inFlight.awaitNone(atMost);
    }

    private Reply handle(Webhook webhook, int route) {
        long started = System.nanoTime();
        if (!inFlight.enter()) {
            String reason = inFlight.isClosed() ? "shutting down" : "too many requests in flight";
            return refuse(route, Gate.Refusal.of(503, reason), started);
        }
        try {
            Gate.Refusal refusal = refusal(webhook);
            return refusal != null
                    ? refuse(route, refusal, started)
                    : comeIn(new Incoming(webhook, route, shape, stateNames, limits.maxRepeats()), webhook, started);
        } finally {
            inFlight.leave();
        }
    }

    private Gate.@Nullable Refusal refusal(Webhook webhook) {
        try {
            return gate.refuses(webhook);
        } catch (RuntimeException e) {
            return new Gate.Refusal(FORBIDDEN, "the request cannot be looked at", Optional.of(e));
        }
    }

    private Reply refuse(int route, Gate.Refusal refusal, long started) {
        return teller.refused(routes.name(route), refusal, started);
    }

    private Reply comeIn(Incoming call, Webhook webhook, long started) {
        try {
            if (call.isUndecoded()) {
                call.is(shape.rules().discriminator().isEmpty() ? event(call) : "", "");
                return tell(call, Outcome.PASSED, nothing(""), "a body that is not decoded", null, started);
            }
            Optional<Throwable> unreadable = identify(call);
            if (key != null && routes.isTarget(call.route()) && !(unreadable.isEmpty() && isAuthentic(call))) {
                return tell(
                        call, Outcome.REFUSED, FORBIDDEN, "MAC of the callback URL", unreadable.orElse(null), started);
            }
            if (unreadable.isPresent()) {
                return fault(call, unreadable.get(), started);
            }
            return remembered != null && isUnique(call)
                    ? once(call, remembered.claim(fingerprint(call, webhook)), started)
                    : dispatch(call, started);
        } catch (Throwable thrown) {
            return fault(call, thrown, started);
        }
    }

    /** Whether only a repeat of a request can look the same: two calls have two ids, and two steps have two numbers. */
    private boolean isUnique(Incoming call) {
        return call.route() != Routes.NONE
                && !call.callId().isEmpty()
                && (!routes.isTarget(call.route()) || !step(call).isEmpty());
    }

    private ByteBuffer fingerprint(Incoming call, Webhook webhook) {
        String target = "";
        Map<String, String> state = new TreeMap<>();
        // At the flow itself no handler reads them, and no MAC keeps a stranger from varying them.
        if (routes.isTarget(call.route())) {
            target = routes.name(call.route());
            state.putAll(state(call));
            state.put(CallbackUrl.STEP, step(call));
        }
        return Fingerprint.of(webhook.method(), target, call.event(), state, call.encoded());
    }

    private Reply once(Incoming call, Remembered.Claim claim, long started) {
        if (claim.isFirst()) {
            return claim.answered(dispatch(call, started));
        }
        Optional<Reply> earlier = claim.await(shape.rules().deadline());
        String detail = earlier.isPresent() ? "answered before" : "the one before has no answer yet";
        return tell(call, Outcome.REPEATED, earlier.orElseGet(() -> nothing(call.event())), detail, null, started);
    }

    private Reply dispatch(Incoming call, long started) {
        try {
            Reply reply = call.route() == Routes.NONE ? null : answer(call);
            if (reply != null) {
                return tell(call, Outcome.HANDLED, reply, "", null, started);
            }
            String detail = call.route() == Routes.NONE ? "unknown route" : "no handler for this event here";
            return tell(call, Outcome.PASSED, nothing(call.event()), detail, null, started);
        } catch (Throwable thrown) { // An Error in a handler, such as a stack overflow, must not cost the call either.
            return fault(call, thrown, started);
        }
    }

    /** Finds event and call id; returns what was thrown if one of them cannot be read. */
    private Optional<Throwable> identify(Incoming call) {
        String event = "";
        try {
            event = event(call);
            call.is(event, callId(event, call.params()));
            return Optional.empty();
        } catch (Unreadable e) {
            call.is(event, "");
            return Optional.of(e);
        }
    }

    private String event(Incoming call) {
        ProtocolRules rules = shape.rules();
        if (!rules.discriminator().isEmpty()) {
            return call.params().text(0, rules.initial());
        }
        String route = routes.name(call.route());
        return route.isEmpty() ? rules.initial() : route.substring(route.lastIndexOf('/') + 1);
    }

    private boolean isAuthentic(Incoming call) {
        try {
            Map<String, String> state = state(call);
            String mac = call.state().text(MAC_NUMBER, "");
            String route = routes.name(call.route());
            return key != null
                    && key.verifies(mac, CallbackUrl.signed(shape.flow(), route, call.callId(), step(call), state));
        } catch (Unreadable e) {
            return false;
        }
    }

    private Map<String, String> state(Incoming call) {
        Map<String, String> state = new TreeMap<>();
        for (int i = 0; i < shape.state().size(); i++) {
            String value = call.state().text(i + 1);
            if (value != null) {
                state.put(shape.state().get(i), value);
            }
        }
        return state;
    }

    private String step(Incoming call) {
        return call.state().text(shape.state().size() + 1, "");
    }

    private Reply fault(Incoming call, Throwable thrown, long started) {
        restoreInterrupt(thrown);
        String what = whatFailed(call, thrown);
        Reply reply = null;
        if (call.stage() != Incoming.Stage.READING) {
            try {
                reply = fallback(call, thrown);
            } catch (Throwable further) { // The call goes on even so, and one observation tells of both.
                restoreInterrupt(further);
                what += ", and the fallback failed, too";
                // Bounded, for a handler may throw the same object each time.
                if (further != thrown && thrown.getSuppressed().length < MOST_SUPPRESSED) {
                    thrown.addSuppressed(further);
                }
            }
        }
        return tell(call, Outcome.FAULT, reply == null ? nothing(call.event()) : reply, what, thrown, started);
    }

    private static void restoreInterrupt(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    private static String whatFailed(Incoming call, Throwable thrown) {
        return switch (call.stage()) {
            case READING ->
                "parameter " + call.lastRead() + ": "
                        + (thrown instanceof Unreadable ? thrown.getMessage() : "its type refuses the value");
            case HANDLING -> "the handler threw " + thrown.getClass().getName();
            case WRITING -> "the handler's answer cannot be written";
        };
    }

    private Reply tell(
            Incoming call, Outcome outcome, Reply reply, String detail, @Nullable Throwable thrown, long started) {
        return teller.told(call, routes.name(call.route()), outcome, reply, detail, thrown, started);
    }
}
