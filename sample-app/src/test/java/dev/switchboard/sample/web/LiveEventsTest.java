package dev.switchboard.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events over real connections. Nothing sleeps: what is waited for is read, or asked for until it is so. */
class LiveEventsTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final String HELLO = "event: hello\ndata:\n\n";

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Socket> sockets = new ArrayList<>();
    private HttpServer server;
    private LiveEvents live;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    private void serve(Duration heartbeat) {
        live = new LiveEvents(heartbeat);
        server.createContext(
                "/", new FrontDoor(exchange -> exchange.close(), path -> Optional.empty(), List.of(), live, true));
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        live.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void theLastEventsComeFirstAndThenEachAsItComes() throws IOException {
        serve(NEVER);
        for (int i = 0; i <= LiveEvents.REMEMBERED; i++) {
            publish("old " + i);
        }

        Socket browser = open();
        String head = RawHttp.readUntil(browser, "\r\n\r\n");
        String before = RawHttp.readUntil(browser, "data: text=old+" + LiveEvents.REMEMBERED + "\n\n");
        publish("new");
        String after = RawHttp.readUntil(browser, "data: text=new\n\n");

        assertThat(head).startsWith("HTTP/1.1 200").contains("text/event-stream; charset=UTF-8", "no-store");
        assertThat(before).contains(HELLO, "event: call\ndata: text=old+1\n\n").doesNotContain("text=old+0\n");
        assertThat(after).doesNotContain("old");
    }

    @Test
    void moreThanTheServerHasThreadsCanLookOnAndNoMoreThanTheLimit() throws IOException {
        serve(NEVER);
        for (int i = 0; i < LiveEvents.MOST_STREAMS; i++) {
            RawHttp.readUntil(open(), HELLO);
        }

        RawHttp.Response refused = http().get("/events");
        publish("for all");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.headers()).containsKey("retry-after");
        for (Socket browser : sockets) {
            RawHttp.readUntil(browser, "text=for+all\n\n");
        }
    }

    @Test
    void aBrowserThatDoesNotReadIsCutOffAndNobodyWaits() throws IOException {
        serve(NEVER);
        Socket slow = open();
        RawHttp.readUntil(slow, HELLO);

        String large = "x".repeat(100_000);
        until(() -> {
            publish(large);
            return live.count() == 0;
        });

        slow.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(http().get("/").status()).isEqualTo(404);
    }

    @Test
    void aBrowserThatHasGoneIsNoticed() throws IOException {
        serve(Duration.ofMillis(5));
        Socket browser = open();
        RawHttp.readUntil(browser, HELLO);
        RawHttp.readUntil(browser, ":\n\n");
        assertThat(live.count()).isEqualTo(1);

        browser.close();

        until(() -> live.count() == 0);
    }

    @Test
    void theEndIsTheEndForAll() throws IOException {
        serve(NEVER);
        Socket browser = open();
        RawHttp.readUntil(browser, HELLO);

        live.close();

        until(() -> live.count() == 0);
        assertThat(browser.getInputStream().readAllBytes().length).isLessThan(10);
        assertThat(http().get("/events").status()).isEqualTo(503);
    }

    private Socket open() throws IOException {
        Socket socket = http().openEvents();
        sockets.add(socket);
        return socket;
    }

    private RawHttp http() {
        return new RawHttp(server.getAddress().getPort());
    }

    private void publish(String text) {
        live.publish("call", new Fields().add("text", text));
    }

    private static void until(BooleanSupplier condition) {
        long deadline =
                System.nanoTime() + Duration.ofMillis(RawHttp.TIMEOUT_MILLIS).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never came true").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
