package dev.switchboard.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Answers the requests of one call flow: bytes in, bytes out. Any HTTP server can drive it. Safe for use by many threads.
 */
public interface CallRouter {

    /**
     * Whether the request's path is one of this router's: the flow's own URL or one of its callback URLs. Only the
     * trailing segments of the path count, so a proxy may strip a prefix of the {@link BaseUrl}. Nothing else of the
     * request is looked at. Routers are composed by asking one after the other.
     */
    Optional<Match> match(Webhook webhook);

    /**
     * Matches and answers, on the thread that calls it; so that must not be an event loop. It never throws: every request has
     * a defined answer, also one that does not match. A handler that was interrupted leaves the thread so; an adapter that
     * writes to a channel clears that first.
     *
     * <p>It waits for a handler that returns a {@code CompletionStage}, at most until the deadline. A handler that blocks
     * cannot be left: if it returns after the deadline, its answer is dropped then.
     */
    Reply handle(Webhook webhook);

    /**
     * Matches and answers without keeping the calling thread, which may be an event loop: what is more than a look at the
     * path runs on the executor's threads. There is an answer at the deadline at the latest, also while a handler blocks; what
     * that handler returns later is dropped.
     *
     * @param executor runs the handlers. What comes at the deadline runs on a thread of its own, because the executor's may all
     *     hang; what refuses overload, on the calling thread. What depends on the returned stage runs where its answer comes from
     * @return never fails, and nobody else may complete it
     */
    CompletionStage<Reply> handle(Webhook webhook, Executor executor);

    /**
     * Several routers behind one server as one. Of those that {@linkplain #match match} a request the one answers whose base URL
     * and route the path fits best, and of equals the first. So each has a base URL of its own, such as {@code /calls/in} and {@code
     * /calls/out}, and one may live below another's. What none of them matches is left to the last, which answers as to any
     * unknown route. Where parts of the path are missing because a proxy strips them, only what is left tells the routers apart.
     *
     * @throws IllegalArgumentException if there are none
     */
    static CallRouter firstOf(CallRouter... routers) {
        return new Routers(List.of(routers), RequestVerifier.insecureAcceptAll());
    }

    /**
     * This router for some of its calls alone, to be put before others in {@link #firstOf}: where the provider knows one URL for
     * all, such as {@code https://pbx.example.com/calls}, and what a call says chooses its flow. Each flow has a base URL of its own
     * below that one, so that its callbacks come to itself: the condition is asked at the flow's own URL and those above it, not at
     * its routes.
     *
     * <pre>{@code
     * CallRouter router = CallRouter.firstOf(
     *     SalesRouter.create(sales, BaseUrl.of("https://pbx.example.com/calls/sales")).when(ParameterCheck.of(
     *         parameters -> parameters.apply("to").contains("493012345"))),
     *     SupportRouter.create(support, BaseUrl.of("https://pbx.example.com/calls/support")));
     * }</pre>
     *
     * <p>The condition only chooses, by what anybody may write: the router that is chosen verifies. It is asked on the thread that
     * asks the router, so it must not block. Not for providers that sign their URLs: there each number has a URL of its own.
     *
     * @param condition sees the request; if it throws, the request is another's. Asked to {@linkplain #handle handle} one that is
     *     another's, the router answers with 404
     */
    default CallRouter when(RequestVerifier condition) {
        return new Routers(List.of(this), condition);
    }

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
