package dev.switchboard.fake.state;

import java.util.concurrent.atomic.AtomicLong;

/** Ids of sessions, which are numbers in texts. */
final class Ids {

    private final AtomicLong next;

    Ids(long first) {
        next = new AtomicLong(first);
    }

    String next() {
        return Long.toString(next.getAndIncrement());
    }
}
