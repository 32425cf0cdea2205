package dev.switchboard.runtime.flow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that are being handled, up to a bound, until it is closed. */
final class InFlight {

    private final int most;
    private final AtomicInteger now = new AtomicInteger();
    private volatile boolean closed;

    InFlight(int most) {
        this.most = most;
    }

    /** Whether one more may be handled; then {@link #leave} must follow. */
    boolean enter() {
        if (closed) {
            return false;
        }
        // Counted before the second look: who waits for the last to leave must not miss one that has just come in.
        if (now.incrementAndGet() > most || closed) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        if (now.decrementAndGet() == 0 && closed) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    void close() {
        closed = true;
    }

    /** Waits until nothing is being handled; whether that came to pass in time. */
    synchronized boolean awaitNone(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + Math.max(0, TimeUnit.NANOSECONDS.convert(atMost));
        while (now.get() > 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    boolean isClosed() {
        return closed;
    }
}
