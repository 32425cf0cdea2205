package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a recipe logs while this is open. */
final class Warnings extends Handler implements AutoCloseable {

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final Logger log;

    private Warnings(Logger log) {
        this.log = log;
    }

    static Warnings of(Class<?> recipe) {
        Warnings warnings = new Warnings(Logger.getLogger(recipe.getName()));
        warnings.log.addHandler(warnings);
        return warnings;
    }

    /** The next one, for which it waits. */
    String next() throws InterruptedException {
        String message = messages.poll(10, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        return message;
    }

    boolean areNone() {
        return messages.isEmpty();
    }

    @Override
    public void publish(LogRecord said) {
        assertThat(said.getLevel()).isEqualTo(Level.WARNING);
        messages.add(said.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
