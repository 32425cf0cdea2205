package dev.switchboard.client.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A result that several stages lead to, such as a wait and a request. However it ends, the stage that still runs is cancelled.
 *
 * @param <T> the result
 */
public final class Staged<T> extends CompletableFuture<T> {

    private @Nullable Future<?> running;

    /** No stage runs yet. */
    public Staged() {
        CompletableFuture<T> unused = whenComplete((result, error) -> stop());
    }

    /** The stage that runs from now on; what is late is cancelled at once. */
    public synchronized void runs(Future<?> next) {
        running = next;
        if (isDone()) {
            next.cancel(true);
        }
    }

    private synchronized void stop() {
        if (running != null) {
            running.cancel(true);
        }
    }
}
