package dev.switchboard.runtime.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks HTTP by hand over a socket, to see the very bytes. */
@Timeout(60)
class JdkServerTest {

    private static final int MAX_BODY = 1_000;
    private static final String ANSWER = "<Response><Say>Größe</Say></Response>";

    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final Router router = new Router();
    private HttpServer server;
    private Socket socket;

    /** Keeps what came in and answers as it is told. */
    private static final class Router implements CallRouter {
        private final LinkedBlockingQueue<Webhook> seen = new LinkedBlockingQueue<>();
        private int maxBodyBytes = MAX_BODY;
        private Function<Webhook, Reply> answer = webhook -> ok("application/xml; charset=UTF-8", ANSWER);

        @Override
        public Optional<Match> match(Webhook webhook) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply handle(Webhook webhook) {
            seen.add(webhook);
            return answer.apply(webhook);
        }

        @Override
        public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
            return CompletableFuture.supplyAsync(() -> handle(webhook), executor);
        }

        @Override
        public int maxBodyBytes() {
            return maxBodyBytes;
        }

        @Override
        public void stop() {}

        @Override
        public boolean awaitIdle(Duration atMost) {
            return true;
        }

        Webhook theOne() throws InterruptedException {
            Webhook webhook = seen.poll(30, TimeUnit.SECONDS);
            assertThat(webhook).isNotNull();
            assertThat(seen).isEmpty();
            return webhook;
        }
    }

    /** An answer as it came over the wire; names of headers are in lower case. */
    private record Answer(String statusLine, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    @BeforeEach
    void start() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        server = JdkServer.create(new InetSocketAddress(loopback, 0), executor);
        server.createContext("/", JdkServer.handler(router));
        server.start();
        socket = new Socket(loopback, server.getAddress().getPort());
        socket.setSoTimeout(30_000);
    }

    @AfterEach
    void stop() throws Exception {
        socket.close();
        server.stop(0);
        executor.shutdownNow();
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAnswerHasItsExactLengthAndIsNotChunked() throws IOException {
        Answer answer = exchange(post("/calls", "event=newCall"));

        assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 200 OK");
        assertThat(answer.body()).isEqualTo(ANSWER);
        assertThat(answer.headers().get("content-length")).containsExactly("39");
        assertThat(answer.header("content-type")).isEqualTo("application/xml; charset=UTF-8");
        assertThat(answer.headers()).doesNotContainKeys("transfer-encoding", "content-encoding");
    }

    @Test
    void anAnswerWithoutABodyHasTheLengthZeroAndIsNotChunked() throws IOException {
        router.answer = webhook -> Reply.status(405, "Allow", "POST");

        Answer answer = exchange(post("/calls", "event=newCall"));

        assertThat(answer.statusLine()).startsWith("HTTP/1.1 405 ");
        assertThat(answer.header("allow")).isEqualTo("POST");
        assertThat(answer.headers().get("content-length")).containsExactly("0");
        assertThat(answer.headers()).doesNotContainKey("transfer-encoding");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 8_192, 1_000_000})
    void anAnswerOfAnySizeIsSentWhole(int size) throws IOException {
        String body = "x".repeat(size);
        router.answer = webhook -> ok("text/plain", body);

        Answer answer = exchange(post("/calls", ""));

        assertThat(answer.header("content-length")).isEqualTo(Integer.toString(size));
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void pathAndQueryReachTheRouterAsTheyWereSent() throws Exception {
        exchange(post("/calls/Gr%C3%B6%c3%9fe/A%20B%2FC+D?na+me=a%26b%3D%C3%A4&_mac=x%2By&x", "a=%C3%A4+%zz"));

        Webhook seen = router.theOne();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.rawPath()).isEqualTo("/calls/Gr%C3%B6%c3%9fe/A%20B%2FC+D");
        assertThat(seen.rawQuery()).isEqualTo("na+me=a%26b%3D%C3%A4&_mac=x%2By&x");
        assertThat(new String(seen.body(), StandardCharsets.UTF_8)).isEqualTo("a=%C3%A4+%zz");
    }

    @Test
    void anAbsoluteTargetIsReadAsItsPath() throws Exception {
        exchange(post("http://pbx.example.com/calls?a=b", ""));

        Webhook seen = router.theOne();
        assertThat(seen.rawPath()).isEqualTo("/calls");
        assertThat(seen.rawQuery()).isEqualTo("a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//calls/Pin", "/calls//Pin", "///calls/", "//a:1/b@c", "/"})
    void noSlashIsLost(String path) throws Exception {
        exchange(post(path + "?a=b", ""));

        Webhook seen = router.theOne();
        assertThat(seen.rawPath()).isEqualTo(path);
        assertThat(seen.rawQuery()).isEqualTo("a=b");
    }

    @Test
    void aMissingQueryIsEmpty() throws Exception {
        exchange(post("/calls", ""));

        assertThat(router.theOne().rawQuery()).isEmpty();
    }

    @Test
    void theBodyReachesTheRouterAsBytes() throws Exception {
        byte[] body = new byte[256];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) i;
        }

        send(head("POST", "/calls", "Content-Length: 256"));
        socket.getOutputStream().write(body);
        receive("POST");

        assertThat(router.theOne().body()).isEqualTo(body);
    }

    @Test
    void aChunkedBodyIsReadToo() throws Exception {
        send(head("POST", "/calls", "Transfer-Encoding: chunked") + "6\r\nevent=\r\n7\r\nnewCall\r\n0\r\n\r\n");
        receive("POST");

        assertThat(new String(router.theOne().body(), StandardCharsets.UTF_8)).isEqualTo("event=newCall");
    }

    @Test
    void theRemoteAddressReachesTheRouter() throws Exception {
        exchange(post("/calls", ""));

        assertThat(router.theOne().remote()).contains((InetSocketAddress) socket.getLocalSocketAddress());
    }

    @Test
    void headersAreFoundInAnyCaseWithAllTheirValues() throws Exception {
        exchange(head("POST", "/calls", "X-SIPGATE-signature: abc", "x-two: 1", "X-Two: 2", "Content-Length: 0"));

        Webhook.Headers headers = router.theOne().headers();
        assertThat(headers.all("X-Sipgate-Signature")).containsExactly("abc");
        assertThat(headers.first("x-sipgate-signature")).contains("abc");
        assertThat(headers.all("X-TWO")).containsExactly("1", "2");
        assertThat(headers.all("X-None")).isEmpty();
        assertThat(headers.first("X-None")).isEmpty();
    }

    @Test
    void aConnectionIsKeptForTheNextRequest() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(exchange(post("/calls", "event=newCall")).body()).isEqualTo(ANSWER);
        }
        router.answer = webhook -> Reply.status(403);
        assertThat(exchange(post("/calls", "event=newCall")).statusLine()).contains(" 403 ");
        assertThat(exchange(post("/calls", "x".repeat(MAX_BODY))).statusLine()).contains(" 403 ");
        router.answer = webhook -> ok("application/xml", ANSWER);
        assertThat(exchange(post("/calls", "event=newCall")).body()).isEqualTo(ANSWER);

        assertThat(router.seen).hasSize(6);
    }

    @Test
    void aGetReachesTheRouterWithoutABody() throws Exception {
        Answer answer = exchange(head("GET", "/calls?From=1"));

        assertThat(answer.body()).isEqualTo(ANSWER);
        Webhook seen = router.theOne();
        assertThat(seen.method()).isEqualTo("GET");
        assertThat(seen.rawQuery()).isEqualTo("From=1");
        assertThat(seen.body()).isEmpty();
    }

    @Test
    void aHeadThatIsRefusedHasNoBodyAndKeepsTheConnection() throws Exception {
        router.answer = webhook ->
                webhook.method().equals("HEAD") ? Reply.status(405, "Allow", "POST") : ok("text/xml", ANSWER);

        Answer answer = exchange(head("HEAD", "/calls"));

        assertThat(answer.statusLine()).contains(" 405 ");
        assertThat(answer.header("allow")).isEqualTo("POST");
        assertThat(exchange(post("/calls", "")).body()).isEqualTo(ANSWER);
    }

    @Test
    void aHeadThatIsAnsweredHasNoBodyAndKeepsTheConnection() throws Exception {
        Answer answer = exchange(head("HEAD", "/calls"));

        assertThat(answer.statusLine()).contains(" 200 ");
        assertThat(answer.header("content-type")).isEqualTo("application/xml; charset=UTF-8");
        assertThat(exchange(post("/calls", "")).body()).isEqualTo(ANSWER);
    }

    @Test
    void ofABodyOverTheLimitNoMoreIsReadThanShowsIt() throws Exception {
        router.answer = webhook -> Reply.status(webhook.body().length > MAX_BODY ? 413 : 200);

        // Most of the body never comes, so an answer shows that nobody waited for it.
        send(head("POST", "/calls", "Content-Length: 100000000") + "x".repeat(MAX_BODY + 1));
        Answer answer = receive("POST");

        assertThat(answer.statusLine()).contains(" 413 ");
        assertThat(router.theOne().body()).hasSize(MAX_BODY + 1);
    }

    @Test
    void aBodyAtTheLimitIsReadWhole() throws Exception {
        exchange(post("/calls", "x".repeat(MAX_BODY)));

        assertThat(router.theOne().body()).hasSize(MAX_BODY);
    }

    @Test
    void theLargestLimitIsNoTrap() throws Exception {
        router.maxBodyBytes = Integer.MAX_VALUE;

        assertThat(exchange(post("/calls", "event=newCall")).body()).isEqualTo(ANSWER);
        assertThat(router.theOne().body()).hasSize(13);
    }

    @Test
    void requestsAreHandledByTheGivenExecutor() throws Exception {
        Thread[] thread = new Thread[1];
        router.answer = webhook -> {
            thread[0] = Thread.currentThread();
            return Reply.status(200);
        };
        Thread expected = null;
        for (int i = 0; i < 2; i++) {
            exchange(post("/calls", ""));
            expected = thread[0];
        }

        assertThat(expected).isNotNull().isNotSameAs(Thread.currentThread());
        assertThat(expected.getName()).startsWith("pool-");
    }

    @ParameterizedTest
    @CsvSource({
        "sun.net.httpserver.nodelay, true, false",
        "sun.net.httpserver.maxReqTime, 10, 3",
        "sun.net.httpserver.maxIdleConnections, 2000, 5"
    })
    void createSwitchesNagleOffAndLimitsSendingUnlessThePropertiesSayOtherwise(
            String property, String byDefault, String otherwise) throws IOException {
        String before = System.getProperty(property);
        try {
            System.clearProperty(property);
            createAndStop();
            assertThat(System.getProperty(property)).isEqualTo(byDefault);

            System.setProperty(property, otherwise);
            createAndStop();
            assertThat(System.getProperty(property)).isEqualTo(otherwise);
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
    }

    private void createAndStop() throws IOException {
        JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), executor)
                .stop(0);
    }

    private static Reply ok(String contentType, String body) {
        return Reply.ok(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String post(String target, String body) {
        return head(
                        "POST",
                        target,
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length)
                + body;
    }

    private static String head(String method, String target, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    private Answer exchange(String request) throws IOException {
        send(request);
        return receive(request.substring(0, request.indexOf(' ')));
    }

    private void send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    }

    private Answer receive(String method) throws IOException {
        InputStream in = socket.getInputStream();
        String statusLine = line(in);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.merge(
                    header.substring(0, colon),
                    List.of(header.substring(colon + 1).trim()),
                    (some, more) -> List.of(String.join(", ", some), more.get(0)));
        }
        int length = method.equals("HEAD") || !headers.containsKey("Content-Length")
                ? 0
                : Integer.parseInt(headers.get("Content-Length").get(0));
        byte[] body = in.readNBytes(length);
        assertThat(body).hasSize(length);
        return new Answer(statusLine, headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("after: " + line);
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
