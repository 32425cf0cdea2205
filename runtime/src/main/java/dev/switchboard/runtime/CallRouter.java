package dev.switchboard.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * Answers the requests of one call flow: bytes in, bytes out. Any HTTP server can drive it. Safe for use by many threads;
 * it runs the flow's handlers on the thread that calls it, so that must not be an event loop.
 */
public interface CallRouter {

    /**
     * Whether the request's path is one of this router's: the flow's own URL or one of its callback URLs. Only the
     * trailing segments of the path count, so a proxy may strip a prefix of the {@link BaseUrl}. Nothing else of the
     * request is looked at. Routers are composed by asking one after the other.
     */
    Optional<Match> match(Webhook webhook);

    /**
     * Matches and answers. It never throws: every request has a defined answer, also one that does not match. A handler
     * that was interrupted leaves the thread so; an adapter that writes to a channel clears that first.
     */
    Reply handle(Webhook webhook);

    /** How many bytes a request's body may have. */
    int maxBodyBytes();

    /** Refuses all requests from now on, and for good, with 503; those that are being handled get their answers. */
    void stop();

    /**
     * Waits, after {@link #stop}, until all requests that were being handled have their answers. The server still has to
     * send the last of them.
     *
     * @param atMost how long; zero only looks
     * @return whether that came to pass in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    boolean awaitIdle(Duration atMost) throws InterruptedException;
}
