package dev.switchboard.client.rest;

import java.time.Duration;

/** Time that passes between two looks. */
@FunctionalInterface
public interface Pause {

    /** Sleeps as long as it takes. */
    Pause REAL = time -> Thread.sleep(time.toMillis() + 1);

    /**
     * Lets time pass.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration time) throws InterruptedException;
}
