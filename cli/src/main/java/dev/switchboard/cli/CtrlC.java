package dev.switchboard.cli;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** What happens if the process is told to end, as by Ctrl-C, while a command is at work. */
final class CtrlC {

    private CtrlC() {}

    /** The work's result; the process ends at once, after that word. */
    static <T> T ends(Runnable lastWord, Supplier<T> work) {
        Thread hook = new Thread(lastWord, "switchboard-ctrl-c");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    /** The work's result; the process says that word, and ends when the work is done. */
    static <T> T waits(Runnable word, Supplier<T> work) {
        CountDownLatch done = new CountDownLatch(1);
        Runnable wordAndWait = () -> {
            word.run();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try {
            return ends(wordAndWait, work);
        } finally {
            done.countDown();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook runs.
        }
    }
}
