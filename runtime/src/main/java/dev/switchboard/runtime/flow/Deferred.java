package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Reply;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Handles a request on other threads than the one on which it comes. */
final class Deferred {

    private static final StackTraceElement[] NOWHERE = {};

    /** How long a fallback and the observer may take before the call is answered without them. */
    private static final long GRACE_MILLIS = 500;

    private final Handling handling;
    private final Executor executor;
    private final InFlight inFlight;
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();

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
        try {
            CompletableFuture<Reply> alarm = new CompletableFuture<>();
            var unused = reply.whenComplete((answer, never) -> {
                alarm.complete(answer);
                release();
            });
            var unusedToo = alarm.orTimeout(handling.left(), TimeUnit.NANOSECONDS)
                    .whenComplete((answer, late) -> {
                        if (late != null) {
                            var unusedAsWell =
                                    reply.completeOnTimeout(handling.bare(), GRACE_MILLIS, TimeUnit.MILLISECONDS);
                            Spare.run(this::expire);
                        }
                    });
            executor.execute(this::run);
        } catch (Throwable e) {
            // A full pool throws this or that, and a full machine an Error.
            if (begun.compareAndSet(false, true)) {
                release();
            }
            answer(handling.refuse(new Gate.Refusal(Reply.status(503), "no thread is free", Optional.of(e))));
        }
    }

    private void run() {
        if (!begun.compareAndSet(false, true)) {
            return; // It has waited for too long.
        }
        boolean interrupted = Thread.currentThread().isInterrupted();
        thread = Thread.currentThread();
        try {
            Reply now = handling.start(false);
            thread = null;
            Later<?> later = handling.later();
            if (later != null) {
                later.whenThere(executor, () -> answer(handling.finish(0)));
            }
            answer(now);
        } finally {
            thread = null;
            release();
            if (interrupted) { // The thread is the caller's, who runs tasks at once.
                Thread.currentThread().interrupt();
            }
        }
    }

    private void expire() {
        if (begun.compareAndSet(false, true)) {
            release();
        }
        Thread hanging = thread;
        StackTraceElement[] where = hanging == null ? NOWHERE : hanging.getStackTrace();
        // By then it may run another request.
        answer(handling.expire(thread == null ? NOWHERE : where));
    }

    private void answer(@Nullable Reply answer) {
        if (answer != null) {
            // What a handler leaves of an interrupt would close the channel to which the answer is written.
            Thread.interrupted();
            reply.complete(answer);
        }
    }

    private void release() {
        if (held.decrementAndGet() == 0) {
            inFlight.leave();
        }
    }
}
