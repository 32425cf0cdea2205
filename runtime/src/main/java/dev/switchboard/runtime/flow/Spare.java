package dev.switchboard.runtime.flow;

/** Runs what must not wait for an executor: its threads may all hang, and it may take no more tasks. */
final class Spare {

    private Spare() {}

    /** Runs a task on a thread of its own; without one, at once. */
    static void run(Runnable task) {
        Thread thread;
        try {
            thread = new Thread(task, "switchboard-deadline");
            thread.setDaemon(true);
            thread.start();
        } catch (Throwable e) { // There may be no memory for one more.
            task.run();
        }
    }
}
