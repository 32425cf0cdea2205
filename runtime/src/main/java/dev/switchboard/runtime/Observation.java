package dev.switchboard.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one request. The texts that come from the request ({@code event}, {@code callId}) are as they were sent.
 *
 * @param outcome what the router did
 * @param flow the flow's simple name
 * @param route the route that matched: empty for the flow itself or if none did
 * @param event the event's name; empty if it is not known
 * @param callId the call's id; empty if it is not known
 * @param handler the handler that ran, such as {@code SupportLine.welcome}; empty if none did
 * @param status the answer's HTTP status
 * @param detail why the request was not simply handled; empty if it was. It holds no value of a parameter
 * @param cause what was thrown, if the detail comes from that
 * @param duration how long the router took
 */
public record Observation(
        Outcome outcome,
        String flow,
        String route,
        String event,
        String callId,
        String handler,
        int status,
        String detail,
        Optional<Throwable> cause,
        Duration duration) {

    /** Without the texts that come from the request, and without messages of what was thrown: they may be confidential. */
    @Override
    public String toString() {
        return outcome + " flow=" + flow + " route=" + route + " handler=" + handler + " status=" + status
                + cause.map(thrown -> " thrown=" + thrown.getClass().getName()).orElse("");
    }

    /** What a router did with a request. */
    public enum Outcome {
        /** A handler ran and its answer was sent. */
        HANDLED,
        /** Nothing handles the request; the root without a verb is sent. */
        PASSED,
        /** Something is wrong with the request or in a handler; the root without a verb is sent, or what the flow's fallback says. */
        FAULT,
        /** The request came before and was answered again; no handler ran for it (see {@link Repeats}). */
        REPEATED,
        /** The request brought no credentials and was asked for them. */
        CHALLENGED,
        /** The request is none that this router takes. */
        REFUSED
    }
}
