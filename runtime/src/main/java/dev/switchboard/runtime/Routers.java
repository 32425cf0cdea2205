package dev.switchboard.runtime;

import dev.switchboard.runtime.RequestVerifier.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Several routers as one, for the requests that fulfil a condition. */
final class Routers implements CallRouter {

    private static final Reply NOT_FOUND = Reply.status(404);

    private final List<CallRouter> routers;
    private final RequestVerifier condition;

    Routers(List<CallRouter> routers, RequestVerifier condition) {
        this.routers = routers;
        this.condition = condition;
        Positive.require("number of routers", routers.size());
    }

    @Override
    public Optional<Match> match(Webhook webhook) {
        Match closest = null;
        for (CallRouter router : routers) {
            Match match = router.match(webhook).orElse(null);
            if (match != null && (closest == null || match.closeness() > closest.closeness())) {
                closest = match;
            }
        }
        // Callbacks come to URLs of the flow's own, and need not carry what the condition looks for.
        return Optional.ofNullable(closest).filter(match -> !match.route().isEmpty() || takes(webhook));
    }

    private boolean takes(Webhook webhook) {
        try {
            return condition.verify(webhook) instanceof Verdict.Accepted;
        } catch (Throwable e) { // What it throws, an Error too, must not get out of here.
            return false;
        }
    }

    @Override
    public Reply handle(Webhook webhook) {
        Optional<Match> match = match(webhook);
        if (match.isPresent()) {
            return match.get().answer();
        }
        return takes(webhook) ? last().handle(webhook) : NOT_FOUND;
    }

    @Override
    public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
        Optional<Match> match = match(webhook);
        if (match.isPresent()) {
            return match.get().answer(executor);
        }
        return takes(webhook) ? last().handle(webhook, executor) : CompletableFuture.completedStage(NOT_FOUND);
    }

    private CallRouter last() {
        return routers.get(routers.size() - 1);
    }

    @Override
    public int maxBodyBytes() {
        int most = 0;
        for (CallRouter router : routers) {
            most = Math.max(most, router.maxBodyBytes());
        }
        return most;
    }

    @Override
    public void stop() {
        routers.forEach(CallRouter::stop);
    }

    @Override
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        long started = System.nanoTime();
        for (CallRouter router : routers) {
            if (!router.awaitIdle(atMost.minusNanos(System.nanoTime() - started))) {
                return false;
            }
        }
        return true;
    }
}
