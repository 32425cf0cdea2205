package dev.switchboard.reliability.soak;

import dev.switchboard.reliability.soak.Talk.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many clients at once, on one thread. */
final class Load {

    /** Of so many clients two are bad. */
    private static final int OF = 20;

    private static final long TURN_MILLIS = 10;

    private final Talk.Line line;
    private final InetSocketAddress address;
    private final int connections;
    private final int slow;
    private final Figures figures = new Figures();
    private final List<Client> clients = new ArrayList<>();
    private long calls;

    /** So many connections, of which {@code slow} are slow and as many stall. */
    Load(Talk.Line line, int port, int connections, int slow) {
        this.line = line;
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.connections = connections;
        this.slow = slow;
    }

    /** Keeps so many connections busy for so long, then lets those end that have begun. */
    Figures run(int seconds) throws IOException {
        try (Selector selector = Selector.open()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (int place = 0; place < connections; place++) {
                clients.add(client(selector, place));
            }
            while (!clients.isEmpty()) {
                selector.select(TURN_MILLIS);
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Client) key.attachment()).go();
                }
                selector.selectedKeys().clear();
                long now = System.nanoTime();
                for (int place = clients.size() - 1; place >= 0; place--) {
                    Client client = clients.get(place);
                    client.wake(now);
                    if (client.isOver() && now < end) {
                        clients.set(place, client(selector, place));
                    } else if (client.isOver()) {
                        clients.remove(place);
                    }
                }
            }
        }
        return figures;
    }

    private Client client(Selector selector, int place) throws IOException {
        calls++;
        figures.open(clients.size());
        return new Client(new Talk(line, kind(place), calls), address, selector, figures);
    }

    private Kind kind(int place) {
        if (place < 2 * slow) {
            return place < slow ? Kind.STALLED : Kind.SLOW;
        }
        return place % OF < 2 ? Kind.BAD : Kind.GOOD;
    }
}
