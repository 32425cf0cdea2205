package dev.switchboard.client.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A few threads for work that waits. They end when they are idle, so nobody has to close anything, and are daemons, so that a
 * process can end.
 */
public final class Background {

    private static final int THREADS = 32;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Background::thread);

    /** No thread yet. */
    public Background() {
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "switchboard-client");
        thread.setDaemon(true);
        return thread;
    }

    /** Cancelling the future interrupts the work. */
    public <T> CompletableFuture<T> run(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Future<?> running = threads.submit(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        CompletableFuture<T> unused = result.whenComplete((value, error) -> {
            if (result.isCancelled()) {
                running.cancel(true);
            }
        });
        return result;
    }
}
