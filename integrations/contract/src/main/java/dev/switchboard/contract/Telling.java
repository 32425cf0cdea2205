package dev.switchboard.contract;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** A router that answers each request below its path with a text about it, so that tests see what an adapter made of it. */
final class Telling implements CallRouter {

    private static final List<String> HEADERS = List.of("Content-Type", "X-Contract", "X-Nowhere");

    private final String path;
    private final Function<Webhook, String> text;

    private Telling(String path, Function<Webhook, String> text) {
        this.path = path;
        this.text = text;
    }

    /** Tells the request as it was sent: its line, some of its headers, how many bytes the body has and their digest. */
    static Telling request(String path) {
        return new Telling(path, Telling::request);
    }

    private static String request(Webhook webhook) {
        StringBuilder text = new StringBuilder(webhook.method() + "\n" + webhook.rawPath() + "\n" + webhook.rawQuery());
        for (String name : HEADERS) {
            text.append('\n')
                    .append(webhook.headers().all(name))
                    .append(webhook.headers().first(name));
        }
        return text + "\n" + body(webhook.body());
    }

    /** How a body is told. */
    static String body(byte[] body) {
        try {
            return body.length + " "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /** Tells the peer's address and port. */
    static Telling peer(String path) {
        return new Telling(
                path,
                webhook -> webhook.remote()
                        .map(peer -> peer.getAddress().getHostAddress() + " " + peer.getPort())
                        .orElse("unknown"));
    }

    /** Before all that have the same path. */
    private record Told(CallRouter router, Webhook webhook) implements Match {
        @Override
        public Reply answer() {
            return router.handle(webhook);
        }

        @Override
        public CompletionStage<Reply> answer(Executor executor) {
            return router.handle(webhook, executor);
        }

        @Override
        public String route() {
            return "";
        }

        @Override
        public int closeness() {
            return Integer.MAX_VALUE;
        }
    }

    @Override
    public Optional<Match> match(Webhook webhook) {
        return (webhook.rawPath() + "/").startsWith(path + "/")
                ? Optional.of(new Told(this, webhook))
                : Optional.empty();
    }

    @Override
    public Reply handle(Webhook webhook) {
        return Reply.ok("text/plain; charset=UTF-8", text.apply(webhook).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
        return CompletableFuture.supplyAsync(() -> handle(webhook), executor);
    }

    @Override
    public int maxBodyBytes() {
        return Bench.MAX_BODY_BYTES;
    }

    @Override
    public void stop() {}

    @Override
    public boolean awaitIdle(Duration atMost) {
        return true;
    }
}
