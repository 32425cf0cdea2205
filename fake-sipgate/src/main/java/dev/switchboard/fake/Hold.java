package dev.switchboard.fake;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds requests: what they ask for is neither done nor answered until the test releases them. When the server closes, those
 * that are still held are cut.
 */
public final class Hold {

    private static final long SECONDS_TO_WAIT = 10;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    Hold() {}

    /**
     * Waits until a request is held.
     *
     * @throws IllegalStateException if none comes within 10 seconds
     */
    public void awaitArrived() throws InterruptedException {
        if (!arrived.await(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
            throw new IllegalStateException("hold: no request (expected: one within " + SECONDS_TO_WAIT + " s)");
        }
    }

    /** Lets all go on that are held, and holds no more. */
    public void release() {
        released.countDown();
    }

    void pass() throws InterruptedException {
        arrived.countDown();
        released.await();
    }
}
