package dev.switchboard.sample.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sends events to the browsers that look on (server-sent events): first the last ones, then each as it comes. Publishing
 * never waits for a browser; one that is too slow is dropped, and comes back by itself. Safe for use by many threads.
 *
 * <p>Each browser has a thread of its own, so that none of the server's few is held. Their number is limited.
 */
public final class LiveEvents implements AutoCloseable {

    static final int MOST_STREAMS = 16;
    static final int REMEMBERED = 50;

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Duration heartbeat;
    private final Set<EventStream> streams = new HashSet<>();
    private final Deque<String> last = new ArrayDeque<>();
    private boolean closed;

    /** No events yet, and nobody looking on. */
    public LiveEvents() {
        this(HEARTBEAT);
    }

    LiveEvents(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    /** Sends an event to all who look on. */
    public synchronized void publish(String name, Fields fields) {
        String event = "event: " + name + "\ndata: " + fields + "\n\n";
        last.addLast(event);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        for (EventStream stream : List.copyOf(streams)) {
            if (!stream.offer(event)) {
                leave(stream);
                stream.stop();
            }
        }
    }

    /** Starts to send events as the answer to a request, and returns at once. */
    void handle(HttpExchange exchange) throws IOException {
        EventStream stream = new EventStream(exchange, heartbeat, this::leave);
        if (!join(stream)) {
            exchange.getResponseHeaders().set("Retry-After", "5");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=UTF-8");
        try {
            exchange.sendResponseHeaders(200, 0);
        } catch (IOException e) {
            leave(stream);
            throw e;
        }
        stream.start();
    }

    /** The first event tells the browser to forget what it has, for the last events follow anew. */
    private synchronized boolean join(EventStream stream) {
        if (closed || streams.size() >= MOST_STREAMS) {
            return false;
        }
        List<String> first = new ArrayList<>(List.of("event: hello\ndata:\n\n"));
        first.addAll(last);
        first.forEach(stream::offer);
        return streams.add(stream);
    }

    private synchronized void leave(EventStream stream) {
        streams.remove(stream);
    }

    /** How many look on. */
    synchronized int count() {
        return streams.size();
    }

    /** Ends all streams and takes no more. */
    @Override
    public synchronized void close() {
        closed = true;
        streams.forEach(EventStream::stop);
    }
}
