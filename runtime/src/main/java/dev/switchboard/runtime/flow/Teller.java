package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the observer what became of a request, and keeps its failures away from the answer. */
final class Teller {

    private static final System.Logger LOGGER = System.getLogger("dev.switchboard");

    private final String flow;
    private final CallObserver observer;

    Teller(String flow, CallObserver observer) {
        this.flow = flow;
        this.observer = observer;
    }

    Reply refused(String route, Gate.Refusal refusal, long started) {
        int status = refusal.reply().status();
        Outcome outcome = refusal.reason().isEmpty() ? Outcome.CHALLENGED : Outcome.REFUSED;
        tell(new Observation(
                outcome, flow, route, "", "", "", status, refusal.reason(), refusal.cause(), since(started)));
        return refusal.reply();
    }

    Reply told(
            Incoming call,
            String route,
            Outcome outcome,
            Reply reply,
            String detail,
            @Nullable Throwable thrown,
            long started) {
        tell(new Observation(
                outcome,
                flow,
                route,
                call.event(),
                call.callId(),
                call.handler(),
                reply.status(),
                detail,
                Optional.ofNullable(thrown),
                since(started)));
        return reply;
    }

    /** The observer was told of the request when its answer was due; that handler's failure would be lost. */
    void dropped(Incoming call, @Nullable Throwable thrown) {
        LOGGER.log(
                Level.WARNING,
                "{0} answered too late: {1}",
                call.handler(),
                thrown == null ? "the answer is dropped" : thrown.getClass().getName());
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void tell(Observation observation) {
        try {
            observer.observe(observation);
        } catch (Throwable e) { // Also what a lambda throws past its signature.
            LOGGER.log(
                    Level.ERROR,
                    "The observer of {0} failed: {1}",
                    flow,
                    e.getClass().getName());
        }
    }
}
