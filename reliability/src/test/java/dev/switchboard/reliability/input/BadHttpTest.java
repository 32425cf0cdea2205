package dev.switchboard.reliability.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.reliability.testing.Http;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input where HTTP matters: bodies that are huge, or never end. The server waits for one second. */
@Timeout(120)
class BadHttpTest {

    private static final int THREADS = 4;
    private static final int TEN_MEGABYTES = 10 * 1_024 * 1_024;
    private static final int MAX_BODY_BYTES = 10_000;
    private static final String ANSWER = "<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>";
    private static final String HALF_A_BODY = Http.head("/calls", "Content-Length: 100") + "event=new";

    private final BlockingQueue<Observation> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> bodies = new LinkedBlockingQueue<>();
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final List<Socket> stalled = new ArrayList<>();
    private HttpServer server;
    private InetSocketAddress address;

    /** Writes down how much of each body was read into memory. */
    private final class Measuring implements CallRouter {
        private final CallRouter router;

        private Measuring(CallRouter router) {
            this.router = router;
        }

        @Override
        public Optional<Match> match(Webhook webhook) {
            return router.match(webhook);
        }

        @Override
        public Reply handle(Webhook webhook) {
            bodies.add(webhook.body().length);
            return router.handle(webhook);
        }

        @Override
        public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
            bodies.add(webhook.body().length);
            return router.handle(webhook, executor);
        }

        @Override
        public int maxBodyBytes() {
            return router.maxBodyBytes();
        }

        @Override
        public void stop() {
            router.stop();
        }

        @Override
        public boolean awaitIdle(Duration atMost) throws InterruptedException {
            return router.awaitIdle(atMost);
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), executor);
        server.createContext(
                "/",
                JdkServer.handler(new Measuring(OfficeRouter.create(
                        new Office(),
                        BaseUrl.of("https://pbx.example.com/calls"),
                        CallbackKey.of("a secret of sixteen characters"),
                        webhook -> Verdict.accept(),
                        RouterOptions.defaults()
                                .observer(told::add)
                                .limits(RequestLimits.defaults().maxBodyBytes(MAX_BODY_BYTES))))));
        server.start();
        address = server.getAddress();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : stalled) {
            socket.close();
        }
        server.stop(0);
        executor.shutdownNow();
    }

    /** Sends as much of a body as the server takes, while the answer is awaited. */
    private String answerWhileSending(String head, String piece, int times) throws Exception {
        try (Socket socket = Http.connect(address)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                try {
                    Http.send(socket, head);
                    for (int i = 0; i < times; i++) {
                        Http.send(socket, piece);
                    }
                } catch (IOException e) { // The server has heard enough and has closed.
                    assertThat(socket.isConnected()).isTrue();
                }
            });
            String statusLine = statusLine(socket);
            sending.get(Http.TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return statusLine;
        }
    }

    private static String statusLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = socket.getInputStream().read();
                b >= 0 && b != '\r';
                b = socket.getInputStream().read()) {
            line.append((char) b);
        }
        return line.toString();
    }

    @Test
    void ofTenMegabytesNoMoreIsReadThanShowsThatItIsTooMuch() throws Exception {
        String head = Http.head("/calls", "Content-Length: " + TEN_MEGABYTES);

        assertThat(answerWhileSending(head, "x".repeat(1_024), TEN_MEGABYTES / 1_024))
                .contains(" 413 ");

        assertThat(bodies).containsExactly(MAX_BODY_BYTES + 1);
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void ofTenMegabytesInChunksNeither() throws Exception {
        String head = Http.head("/calls", "Transfer-Encoding: chunked");
        String chunk = "400\r\n" + "x".repeat(1_024) + "\r\n";

        assertThat(answerWhileSending(head, chunk, TEN_MEGABYTES / 1_024)).contains(" 413 ");

        assertThat(bodies).containsExactly(MAX_BODY_BYTES + 1);
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void clientsThatStallDoNotStopTheOthers() throws IOException {
        for (int i = 0; i < THREADS - 1; i++) {
            stall(HALF_A_BODY);
        }

        for (int i = 0; i < 20; i++) {
            assertThat(Http.exchange(address, Http.post("/calls", "event=newCall")))
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .endsWith(ANSWER);
        }
        assertThat(bodies).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P",
                "POST /calls HTTP/1.1\r\nHost: local",
                "POST /calls HTTP/1.1\r\nContent-Length: 100\r\n\r\nevent=new",
                "POST /calls HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nevent=new"
            })
    void clientsThatStallOnAllThreadsAreGivenUp(String start) throws IOException {
        for (int i = 0; i < 2 * THREADS; i++) {
            stall(start);
        }

        for (Socket socket : stalled) {
            assertThat(untilClosed(socket)).isEmpty();
        }
        // Not before: a request that waits for a thread all the time is given up, too.
        assertThat(Http.exchange(address, Http.post("/calls", "event=newCall"))).endsWith(ANSWER);
    }

    private static String untilClosed(Socket socket) throws IOException {
        try {
            return Http.receive(socket);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the server did not close", e);
        } catch (SocketException e) { // Closed while there was something that it had not read.
            return "";
        }
    }

    private void stall(String start) throws IOException {
        Socket socket = Http.connect(address);
        stalled.add(socket);
        Http.send(socket, start);
    }

    @Test
    void aClientThatLeavesBeforeItsAnswerStopsNobody() throws Exception {
        for (int i = 0; i < 2 * THREADS; i++) {
            try (Socket socket = Http.connect(address)) {
                socket.setSoLinger(true, 0);
                Http.send(socket, Http.post("/calls", "event=newCall"));
            }
        }

        assertThat(Http.exchange(address, Http.post("/calls", "event=newCall"))).endsWith(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0002\r\n\r\n",
                "POST\r\n\r\n",
                "POST /calls HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                "POST /calls HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "POST %zz HTTP/1.1\r\n\r\n",
                "POST /calls HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void whatIsNoHttpStopsNobody(String garbage) throws IOException {
        assertThat(Http.exchange(address, garbage)).doesNotStartWith("HTTP/1.1 200");

        assertThat(Http.exchange(address, Http.post("/calls", "event=newCall"))).endsWith(ANSWER);
    }
}
