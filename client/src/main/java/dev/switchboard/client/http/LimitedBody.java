package dev.switchboard.client.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a limit: what is longer is cut off, or is an error. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final int limit;
    private final boolean cut;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    private LimitedBody(int limit, boolean cut) {
        this.limit = limit;
        this.cut = cut;
    }

    /** The beginning of what may be longer. */
    static LimitedBody beginning(int limit) {
        return new LimitedBody(limit, true);
    }

    /** The whole, or a {@link TooLongException}. */
    static LimitedBody whole(int limit) {
        return new LimitedBody(limit, false);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] part = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            buffer.get(part);
            bytes.writeBytes(part);
            if (buffer.hasRemaining()) {
                end();
                return;
            }
        }
    }

    private void end() {
        if (subscription != null) {
            subscription.cancel();
        }
        if (cut) {
            body.complete(bytes.toByteArray());
        } else {
            body.completeExceptionally(new TooLongException(limit));
        }
    }

    @Override
    public void onError(Throwable error) {
        body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }

    /** A body that is longer than allowed. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLongException(int limit) {
            super("longer than " + limit + " bytes");
        }
    }
}
