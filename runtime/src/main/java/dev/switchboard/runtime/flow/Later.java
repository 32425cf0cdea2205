package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a handler has promised to return, and how that is to be written. */
final class Later<T> {

    // Emptied when nobody waits any longer, so that a promise that is never kept holds nothing.
    private volatile @Nullable CompletableFuture<T> value = new CompletableFuture<>();
    private volatile Incoming.@Nullable Answering<T> answering;

    Later(CompletionStage<? extends T> promised, Incoming.Answering<T> answering) {
        this.answering = answering;
        // Not toCompletableFuture, which a stage need not have.
        promised.whenComplete((result, thrown) -> {
            CompletableFuture<T> waiting = value;
            if (waiting != null && thrown == null) {
                waiting.complete(result);
            } else if (waiting != null) {
                waiting.completeExceptionally(thrown);
            }
        });
    }

    /** Runs a task when the promise is kept, or broken. */
    void whenThere(Executor executor, Runnable task) {
        CompletableFuture<T> waiting = value;
        if (waiting != null) {
            var unused = waiting.whenComplete((result, thrown) -> {
                try {
                    executor.execute(task);
                } catch (Throwable e) { // The answer must not be lost because a pool is full.
                    Spare.run(task);
                }
            });
        }
    }

    /** Waits for it no longer. */
    void forget() {
        value = null;
        answering = null;
    }

    /** The answer; throws what kept the handler from its promise, or {@link TimeoutException}. */
    Reply answer(long nanos) throws Throwable {
        CompletableFuture<T> waiting = value;
        Incoming.Answering<T> writing = answering;
        if (waiting == null || writing == null) {
            throw new TimeoutException("it came too late");
        }
        T result;
        try {
            result = waiting.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
        }
        return writing.answer(result);
    }
}
