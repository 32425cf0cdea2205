package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Reply;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Handles a request on other threads than the one on which it comes. */
final class Deferred {

    private static final StackTraceElement[] NOWHERE = {};

    private final Handling handling;
    private final Executor executor;
    private final InFlight inFlight;
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final CompletableFuture<Reply> alarm = new CompletableFuture<>();

    /** The answer and the thread are what a request holds: a handler that hangs counts as in flight, answered or not. */
    private final AtomicInteger held = new AtomicInteger(2);

    private volatile @Nullable Thread thread;

    private Deferred(Handling handling, Executor executor, InFlight inFlight) {
        this.handling = handling;
        this.executor = executor;
        this.inFlight = inFlight;
    }

    static CompletionStage<Reply> start(Handling handling, Executor executor, InFlight inFlight) {
        Deferred deferred = new Deferred(handling, executor, inFlight);
        deferred.start();
        return deferred.reply.minimalCompletionStage();
    }

    private void start() {
        // The executor's threads may all hang when the alarm goes off, so that is a task for the common pool.
        var unused = alarm.orTimeout(handling.left(), TimeUnit.NANOSECONDS).whenComplete((answer, late) -> {
            if (late != null) {
                var unusedToo = CompletableFuture.runAsync(this::expire);
            }
        });
        try {
            executor.execute(this::run);
        } catch (RuntimeException e) { // Most say RejectedExecutionException, but not those of all servers.
            settle(handling.refuse(new Gate.Refusal(Reply.status(503), "no thread is free", Optional.of(e))));
            release();
        }
    }

    private void run() {
        try {
            if (!handling.isSettled()) {
                settle(handle());
            }
        } finally {
            release();
        }
    }

    private @Nullable Reply handle() {
        thread = Thread.currentThread();
        try {
            Reply answer = handling.start();
            Later<?> later = handling.later();
            if (later != null) {
                later.whenThere(executor, () -> settle(handling.finish(0)));
            }
            return answer;
        } finally {
            thread = null;
            // What depends on the answer is none of the handler's business.
            Thread.interrupted();
        }
    }

    private void expire() {
        Thread hanging = thread;
        settle(handling.expire(hanging == null ? NOWHERE : hanging.getStackTrace()));
    }

    private void settle(@Nullable Reply answer) {
        if (answer != null) {
            alarm.complete(answer);
            reply.complete(answer);
            release();
        }
    }

    private void release() {
        if (held.decrementAndGet() == 0) {
            inFlight.leave();
        }
    }
}
