package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a handler has promised to return, and how that is to be written. */
final class Later<T> {

    private final CompletableFuture<T> value = new CompletableFuture<>();
    private final Incoming.Answering<T> answering;

    Later(CompletionStage<? extends T> promised, Incoming.Answering<T> answering) {
        this.answering = answering;
        // Not toCompletableFuture, which a stage need not have.
        promised.whenComplete((result, thrown) -> {
            if (thrown == null) {
                value.complete(result);
            } else {
                value.completeExceptionally(thrown);
            }
        });
    }

    /** Runs a task when the promise is kept, or broken. */
    void whenThere(Executor executor, Runnable task) {
        var unused = value.whenCompleteAsync((result, thrown) -> task.run(), executor);
    }

    /** The answer; throws what kept the handler from its promise, or {@link TimeoutException}. */
    Reply answer(long nanos) throws Throwable {
        T result;
        try {
            result = value.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
        }
        return answering.answer(result);
    }
}
