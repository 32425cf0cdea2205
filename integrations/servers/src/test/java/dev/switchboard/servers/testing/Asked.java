package dev.switchboard.servers.testing;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A request that has come to a router, which a test answers when it likes. */
public record Asked(Webhook webhook, CompletableFuture<Reply> reply) {

    /** Hands its requests to a test. Bodies may have ten bytes. */
    public static final class Router implements CallRouter {

        /** What has come and was not taken. */
        public final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

        /** What each request gets, if a test does not want to answer them. */
        public volatile @Nullable Reply atOnce;

        @Override
        public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
            Asked question = new Asked(webhook, new CompletableFuture<>());
            if (atOnce != null) {
                question.reply.complete(atOnce);
            }
            asked.add(question);
            return question.reply;
        }

        @Override
        public int maxBodyBytes() {
            return 10;
        }

        @Override
        public Reply handle(Webhook webhook) {
            throw new UnsupportedOperationException("it would keep the thread");
        }

        @Override
        public Optional<Match> match(Webhook webhook) {
            throw new UnsupportedOperationException("adapters have no need of it");
        }

        @Override
        public void stop() {
            throw new UnsupportedOperationException("adapters have no need of it");
        }

        @Override
        public boolean awaitIdle(Duration atMost) {
            throw new UnsupportedOperationException("adapters have no need of it");
        }
    }

    /** Answers with a text. */
    public void answer(String text) {
        reply.complete(Reply.ok("text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }
}
