package dev.switchboard.client.rest;

import dev.switchboard.client.http.Background;
import dev.switchboard.client.http.Staged;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Does something when a file has been played: looks how long it is, waits, and then does it, none of it on the caller's thread. */
public final class PlayTimer {

    private final Background background;
    private final Function<URI, Duration> durations;
    private final Function<Duration, CompletableFuture<?>> delays;

    /** A timer that gets the durations of files from the one function, and futures that end after a time from the other. */
    public PlayTimer(
            Background background, Function<URI, Duration> durations, Function<Duration, CompletableFuture<?>> delays) {
        this.background = background;
        this.durations = durations;
        this.delays = delays;
    }

    CompletableFuture<Void> after(URI url, Duration extra, Runnable ending) {
        Staged<Void> done = new Staged<>();
        CompletableFuture<Duration> looking = background.run(() -> durations.apply(url));
        done.runs(looking);
        CompletableFuture<?> unusedLooking = looking.whenComplete((duration, failure) -> {
            if (failure != null) {
                fail(done, failure);
            } else {
                await(done, duration.plus(extra), ending);
            }
        });
        return done;
    }

    private void await(Staged<Void> done, Duration time, Runnable ending) {
        CompletableFuture<?> waiting = delays.apply(time);
        done.runs(waiting);
        CompletableFuture<?> unused = waiting.thenRun(() -> end(done, ending));
    }

    private void end(Staged<Void> done, Runnable ending) {
        CompletableFuture<Void> running = background.run(() -> {
            ending.run();
            return null;
        });
        done.runs(running);
        CompletableFuture<?> unused = running.whenComplete((nothing, failure) -> {
            if (failure != null) {
                fail(done, failure);
            } else {
                done.complete(null);
            }
        });
    }

    private static void fail(Staged<Void> done, Throwable failure) {
        done.completeExceptionally(
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
    }
}
