package dev.switchboard.runtime.flow;

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
        if (now.incrementAndGet() > most) {
            now.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave() {
        now.decrementAndGet();
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
