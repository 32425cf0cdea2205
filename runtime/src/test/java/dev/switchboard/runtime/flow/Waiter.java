package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that runs on a thread of its own, of which a test can tell when it waits. */
final class Waiter<T> {

    private final FutureTask<T> task;
    private final Thread thread;

    private Waiter(FutureTask<T> task) {
        this.task = task;
        this.thread = new Thread(task);
        this.thread.setDaemon(true);
    }

    static <T> Waiter<T> start(Callable<T> work) {
        Waiter<T> waiter = new Waiter<>(new FutureTask<>(work));
        waiter.thread.start();
        return waiter;
    }

    /** Comes back when the thread waits for something that may come too late; fails if it ends before. */
    void untilItWaits() throws InterruptedException {
        untilItIs(Thread.State.TIMED_WAITING);
    }

    /** Comes back when the thread is in a state in which it gets no further; fails if it ends before. */
    void untilItIs(Thread.State state) throws InterruptedException {
        while (thread.getState() != state) {
            assertThat(task).as("what should wait").isNotDone();
            if (Thread.interrupted()) { // By the test's own time limit.
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    T result() throws InterruptedException, ExecutionException, TimeoutException {
        return task.get(30, TimeUnit.SECONDS);
    }
}
