package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Unreadable;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One request from coming in to its answer. There is one answer: that of the handler or, at the deadline, one without it.
 * Whoever settles first gives it, and what comes after that is dropped.
 */
final class Handling {

    /** The deadline has passed. */
    @SuppressWarnings("serial")
    private static final class TooLate extends TimeoutException {
        TooLate(String what) {
            super(what);
        }
    }

    private static final int MOST_SUPPRESSED = 10;

    private static final Reply FORBIDDEN = Reply.status(403);

    private static final String NO_ANSWER_YET = "the one before has no answer yet";

    private final FlowRouter router;
    private final RouterParts parts;
    private final FlowShape shape;
    private final Webhook webhook;
    private final int route;
    private final long started = System.nanoTime();
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile Remembered.@Nullable Claim claim;
    private volatile @Nullable Later<?> later;
    private volatile boolean repeats;

    /** Set when the request has come in. */
    private volatile @Nullable Incoming call;

    Handling(FlowRouter router, RouterParts parts, Webhook webhook, int route) {
        this.router = router;
        this.parts = parts;
        this.shape = parts.shape;
        this.webhook = webhook;
        this.route = route;
    }

    /** The answer, for which the calling thread waits. */
    Reply now() {
        Reply reply = start(true);
        if (reply != null) {
            return reply;
        }
        // That a handler has left its thread interrupted is no reason not to wait for what it has promised.
        boolean interrupted = Thread.interrupted();
        try {
            return Objects.requireNonNull(finish(left()), "nobody else settles");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * The answer; {@code null} if it comes later, or if this is settled already.
     *
     * @param mayWait whether the thread may wait for what another one answers
     */
    @Nullable
    Reply start(boolean mayWait) {
        Gate.Refusal refusal = refusal();
        if (refusal != null) {
            return refuse(refusal);
        }
        Incoming coming = new Incoming(webhook, route, shape, parts.stateNames, parts.limits.maxRepeats());
        call = coming;
        // A request that is refused already, because its verifier took too long, must not be handled.
        return isSettled() ? null : comeIn(coming, mayWait);
    }

    /** What the answer depends on, if it comes later. */
    @Nullable
    Later<?> later() {
        return later;
    }

    /** The answer that comes later; {@code null} if this is settled already. */
    @Nullable
    Reply finish(long nanos) {
        Incoming coming = call;
        Later<?> later = this.later;
        if (coming == null || later == null) {
            throw new IllegalStateException("no handler has promised anything");
        }
        try {
            Reply reply = later.answer(nanos);
            if (left() < 0) {
                return fault(coming, tooLate());
            }
            return repeats
                    ? told(coming, Outcome.REPEATED, reply, "answered before", null)
                    : told(coming, Outcome.HANDLED, reply, "", null);
        } catch (TimeoutException e) {
            return left() > 0 ? fault(coming, e) : fault(coming, tooLate());
        } catch (Throwable thrown) { // An Error, such as a stack overflow, must not cost the call either.
            return fault(coming, thrown);
        }
    }

    /** How many nanoseconds are left until the deadline. */
    long left() {
        return parts.deadline - (System.nanoTime() - started);
    }

    boolean isSettled() {
        return settled.get();
    }

    /** The answer without the handler, whose thread is at some place; {@code null} if this is settled already. */
    @Nullable
    Reply expire(StackTraceElement[] where) {
        if (!settle()) {
            return null;
        }
        Incoming coming = call;
        if (coming == null) {
            return parts.teller.refused(
                    parts.routes.name(route), Gate.Refusal.of(503, "no thread took it in time"), started);
        }
        Later<?> promise = later;
        if (promise != null) {
            promise.forget();
        }
        if (repeats) {
            return tell(coming, Outcome.REPEATED, router.nothing(coming.event()), NO_ANSWER_YET, null);
        }
        TooLate thrown = tooLate();
        thrown.setStackTrace(where);
        return faulted(coming, thrown);
    }

    /** The answer if there is no time for anything else. */
    Reply bare() {
        Incoming coming = call;
        return coming == null ? Reply.status(503) : router.nothing(coming.event());
    }

    /** Refuses the request; {@code null} if this is settled already. */
    @Nullable
    Reply refuse(Gate.Refusal refusal) {
        return settle() ? parts.teller.refused(parts.routes.name(route), refusal, started) : null;
    }

    private boolean settle() {
        return settled.compareAndSet(false, true);
    }

    private Gate.@Nullable Refusal refusal() {
        try {
            return parts.gate.refuses(webhook);
        } catch (RuntimeException e) {
            return new Gate.Refusal(FORBIDDEN, "the request cannot be looked at", Optional.of(e));
        }
    }

    private @Nullable Reply comeIn(Incoming coming, boolean mayWait) {
        try {
            if (coming.isUndecoded()) {
                coming.is(shape.rules().discriminator().isEmpty() ? event(coming) : "", "");
                return told(coming, Outcome.PASSED, router.nothing(""), "a body that is not decoded", null);
            }
            Optional<Throwable> unreadable = identify(coming);
            if (parts.key != null && parts.routes.isTarget(route) && !(unreadable.isEmpty() && isAuthentic(coming))) {
                return told(coming, Outcome.REFUSED, FORBIDDEN, "MAC of the callback URL", unreadable.orElse(null));
            }
            if (unreadable.isPresent()) {
                return fault(coming, unreadable.get());
            }
            return parts.remembered != null && isUnique(coming)
                    ? once(coming, parts.remembered.claim(fingerprint(coming)), mayWait)
                    : dispatch(coming);
        } catch (Throwable thrown) {
            return fault(coming, thrown);
        }
    }

    /** Whether only a repeat of a request can look the same: two calls have two ids, and two steps have two numbers. */
    private boolean isUnique(Incoming coming) {
        return route != Routes.NONE
                && !coming.callId().isEmpty()
                && (!parts.routes.isTarget(route) || !step(coming).isEmpty());
    }

    private ByteBuffer fingerprint(Incoming coming) {
        String target = "";
        Map<String, String> state = new TreeMap<>();
        // At the flow itself no handler reads them, and no MAC keeps a stranger from varying them.
        if (parts.routes.isTarget(route)) {
            target = parts.routes.name(route);
            state.putAll(state(coming));
            state.put(CallbackUrl.STEP, step(coming));
        }
        return Fingerprint.of(webhook.method(), target, coming.event(), state, coming.encoded());
    }

    private @Nullable Reply once(Incoming coming, Remembered.Claim seen, boolean mayWait) {
        if (seen.isFirst()) {
            claim = seen;
            return dispatch(coming);
        }
        if (!mayWait && seen.waits()) {
            repeats = true;
            later = new Later<Reply>(seen.reply(), reply -> Objects.requireNonNull(reply, "an answer"));
            return null;
        }
        Optional<Reply> earlier = seen.await(Duration.ofNanos(left()));
        String detail = earlier.isPresent() ? "answered before" : NO_ANSWER_YET;
        return told(coming, Outcome.REPEATED, earlier.orElseGet(() -> router.nothing(coming.event())), detail, null);
    }

    private @Nullable Reply dispatch(Incoming coming) {
        try {
            Reply reply = route == Routes.NONE ? null : router.answer(coming);
            later = coming.later();
            if (later != null) {
                return null; // From here on another thread may have it.
            }
            if (left() < 0) {
                return fault(coming, tooLate());
            }
            if (reply != null) {
                return told(coming, Outcome.HANDLED, reply, "", null);
            }
            String detail = route == Routes.NONE ? "unknown route" : "no handler for this event here";
            return told(coming, Outcome.PASSED, router.nothing(coming.event()), detail, null);
        } catch (Throwable thrown) { // An Error in a handler, such as a stack overflow, must not cost the call either.
            restoreInterrupt(thrown);
            return fault(coming, thrown);
        }
    }

    /** Finds event and call id; returns what was thrown if one of them cannot be read. */
    private Optional<Throwable> identify(Incoming coming) {
        String event = "";
        try {
            event = event(coming);
            coming.is(event, router.callId(event, coming.params()));
            return Optional.empty();
        } catch (Unreadable e) {
            coming.is(event, "");
            return Optional.of(e);
        }
    }

    private String event(Incoming coming) {
        ProtocolRules rules = shape.rules();
        if (!rules.discriminator().isEmpty()) {
            return coming.params().text(0, rules.initial());
        }
        String name = parts.routes.name(route);
        return name.isEmpty() ? rules.initial() : name.substring(name.lastIndexOf('/') + 1);
    }

    private boolean isAuthentic(Incoming coming) {
        try {
            Map<String, String> state = state(coming);
            String mac = coming.state().text(RouterParts.MAC_NUMBER, "");
            String name = parts.routes.name(route);
            return parts.key != null
                    && parts.key.verifies(
                            mac, CallbackUrl.signed(shape.flow(), name, coming.callId(), step(coming), state));
        } catch (Unreadable e) {
            return false;
        }
    }

    private Map<String, String> state(Incoming coming) {
        Map<String, String> state = new TreeMap<>();
        for (int i = 0; i < shape.state().size(); i++) {
            String value = coming.state().text(i + 1);
            if (value != null) {
                state.put(shape.state().get(i), value);
            }
        }
        return state;
    }

    private String step(Incoming coming) {
        return coming.state().text(shape.state().size() + 1, "");
    }

    private TooLate tooLate() {
        return new TooLate("no answer within " + TimeUnit.NANOSECONDS.toMillis(parts.deadline) + " ms");
    }

    private @Nullable Reply fault(Incoming coming, Throwable thrown) {
        return settle() ? faulted(coming, thrown) : dropped(coming, thrown);
    }

    private @Nullable Reply dropped(Incoming coming, @Nullable Throwable thrown) {
        parts.teller.dropped(coming, thrown instanceof TooLate ? null : thrown);
        Remembered.Claim seen = claim;
        if (seen != null) { // Who settled may not have seen it.
            seen.answered(router.nothing(coming.event()));
        }
        return null;
    }

    private Reply faulted(Incoming coming, Throwable thrown) {
        Incoming.Stage stage = coming.stage();
        String what = whatFailed(coming, stage, thrown);
        Reply reply = null;
        if (stage != Incoming.Stage.READING) {
            try {
                reply = router.fallback(coming, thrown);
            } catch (Throwable further) { // The call goes on even so, and one observation tells of both.
                restoreInterrupt(further);
                what += ", and the fallback failed, too";
                // Bounded, for a handler may throw the same object each time.
                if (further != thrown && thrown.getSuppressed().length < MOST_SUPPRESSED) {
                    thrown.addSuppressed(further);
                }
            }
        }
        return tell(coming, Outcome.FAULT, reply == null ? router.nothing(coming.event()) : reply, what, thrown);
    }

    private static void restoreInterrupt(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    private static String whatFailed(Incoming coming, Incoming.Stage stage, Throwable thrown) {
        if (thrown instanceof TooLate) {
            return String.valueOf(thrown.getMessage());
        }
        return switch (stage) {
            case READING ->
                "parameter " + coming.lastRead() + ": "
                        + (thrown instanceof Unreadable ? thrown.getMessage() : "its type refuses the value");
            case HANDLING -> "the handler threw " + thrown.getClass().getName();
            case WRITING -> "the handler's answer cannot be written";
        };
    }

    private @Nullable Reply told(
            Incoming coming, Outcome outcome, Reply reply, String detail, @Nullable Throwable thrown) {
        if (!settle()) {
            return dropped(coming, thrown);
        }
        return tell(coming, outcome, reply, detail, thrown);
    }

    private Reply tell(Incoming coming, Outcome outcome, Reply reply, String detail, @Nullable Throwable thrown) {
        Remembered.Claim seen = claim;
        if (seen != null) {
            seen.answered(reply);
        }
        return parts.teller.told(coming, parts.routes.name(route), outcome, reply, detail, thrown, started);
    }
}
