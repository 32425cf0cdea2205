package dev.switchboard.servlet;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Holds what came in, and answers when a test says so. */
final class FakeRouter implements CallRouter {

    final CompletableFuture<Reply> reply = new CompletableFuture<>();
    Webhook seen;

    @Override
    public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
        seen = webhook;
        return reply;
    }

    @Override
    public int maxBodyBytes() {
        return 1_000;
    }

    @Override
    public Optional<Match> match(Webhook webhook) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reply handle(Webhook webhook) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stop() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean awaitIdle(Duration atMost) {
        throw new UnsupportedOperationException();
    }
}
