package dev.switchboard.contract;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the handlers of a test block until it lets them go on. */
final class Turnstile {

    private static final int SECONDS = 30;

    private final Semaphore arrivals = new Semaphore(0);
    private final CountDownLatch free = new CountDownLatch(1);
    private final AtomicInteger blocked = new AtomicInteger();

    /** Blocks the handler that calls it; not for ever, so that a test that failed leaves no thread behind. */
    void pass() throws InterruptedException {
        blocked.incrementAndGet();
        arrivals.release();
        try {
            if (!free.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let the handler go on");
            }
        } finally {
            blocked.decrementAndGet();
        }
    }

    /** Waits until so many handlers have come here; whether they did in time. */
    boolean awaitArrivals(int handlers, Duration atMost) throws InterruptedException {
        return arrivals.tryAcquire(handlers, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many handlers block here now. */
    int blocked() {
        return blocked.get();
    }

    /** Lets all handlers go on. */
    void letGo() {
        free.countDown();
    }
}
