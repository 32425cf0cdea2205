package dev.switchboard.sample.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One browser that looks on: events wait in a bounded queue until its own thread has written them. */
final class EventStream {

    /** Room for the remembered events and for as many new ones. */
    static final int QUEUE = 2 * LiveEvents.REMEMBERED;

    private static final System.Logger LOGGER = System.getLogger("dev.switchboard.sample");

    /** A comment: browsers ignore it, and writing it shows whether there still is one. */
    private static final String STILL_HERE = ":\n\n";

    private final HttpExchange exchange;
    private final Duration heartbeat;
    private final Consumer<EventStream> whenOver;
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Thread thread = new Thread(this::run, "events");
    private volatile boolean stopped;

    EventStream(HttpExchange exchange, Duration heartbeat, Consumer<EventStream> whenOver) {
        this.exchange = exchange;
        this.heartbeat = heartbeat;
        this.whenOver = whenOver;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Whether there was room for the event. */
    boolean offer(String event) {
        return queue.offer(event);
    }

    /** Ends the stream, also in the middle of a write: interrupting its thread closes the connection. */
    void stop() {
        stopped = true;
        thread.interrupt();
    }

    private void run() {
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            write(out);
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "A browser has gone.", e);
        } finally {
            whenOver.accept(this);
        }
    }

    private void write(OutputStream out) throws IOException {
        try {
            while (!stopped) {
                String event = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                out.write((event == null ? STILL_HERE : event).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            // So that closing does not wait for a browser that does not read.
            Thread.currentThread().interrupt();
        }
    }
}
