package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.client.testing.RawServer;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.Hold;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Request READ = Request.get("/users");
    private static final Request WRITE = Request.post("/sessions/sms").json("{}");

    private static SipgateException failure(ClientOptions options, Request request) {
        SipgateClient client = SipgateClient.of(Credentials.bearer("t"), options);
        return catchThrowableOfType(SipgateException.class, () -> client.request(request));
    }

    private static SipgateException failure(URI url, Request request) {
        return failure(ClientOptions.defaults().url(url).timeout(SHORT), request);
    }

    private static void assertTimedOut(SipgateException failure, Request request) {
        assertThat(failure).hasMessage(request + ": no answer within PT0.2S");
        assertThat(failure.kind()).isEqualTo(ErrorKind.TIMED_OUT);
        assertThat(failure.status()).isZero();
        assertThat(failure.mayHaveHappened()).isEqualTo(!request.method().equals("GET"));
    }

    static Stream<Request> requests() {
        return Stream.of(READ, WRITE, Request.put("/a"), Request.patch("/a"), Request.delete("/a"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void endsIfNoAnswerComes(Request request) throws Exception {
        try (Account account = Account.open(options -> options.timeout(SHORT))) {
            Hold hold = account.fake().hold(request.method(), request.rawPath());

            SipgateException failure = catchThrowableOfType(
                    SipgateException.class, () -> account.client().request(request));

            hold.awaitArrived();
            assertTimedOut(failure, request);
            hold.release();
            account.fake().forgetFailures();
            assertThat(account.sent()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\n",
                "HTTP/1.1 200 OK\nContent-Length: 100\n\n{\"items\":",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\n{\"i\n",
                "HTTP/1.1 500 Broken\nContent-Length: 100\n\nsorry"
            })
    void endsIfAnAnswerStalls(String beginning) {
        try (RawServer server = RawServer.stallingAfter(beginning)) {
            assertTimedOut(failure(server.url(), READ), READ);
            assertTimedOut(failure(server.url(), WRITE), WRITE);
            assertThat(server.asked()).isEqualTo(2);
        }
    }

    @Test
    void boundsEachOfTwoTries() throws Exception {
        try (Account account = Account.open(options -> options.timeout(SHORT))) {
            account.fake().fail(Failure.status(503).retryAfter("0"));
            account.client().users().list();
            account.fake().fail(Failure.status(503).retryAfter("0"));
            Hold hold = account.fake().hold("GET", "/users");

            assertThatThrownBy(() -> account.client().users().list())
                    .isInstanceOfSatisfying(
                            SipgateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.TIMED_OUT));
            hold.release();
        }
    }

    @Test
    void boundsARequestOverAnotherHttpClient() {
        try (RawServer server = RawServer.stallingAfter("")) {
            ClientOptions options =
                    ClientOptions.defaults().url(server.url()).timeout(SHORT).httpClient(HttpClient.newHttpClient());

            assertTimedOut(failure(options, WRITE), WRITE);
        }
    }

    @Test
    void doesNothingWhenAnAnswerComesInTime() {
        try (Account account = Account.open(options -> options.timeout(Duration.ofDays(1)))) {
            assertThat(account.client().users().list()).isNotEmpty();
        }
    }

    @Test
    void knowsThatWithoutAConnectionNothingHappened() {
        URI nobody = RawServer.nobody();
        for (Request request : requests().toList()) {
            SipgateException failure = failure(ClientOptions.defaults().url(nobody), request);

            assertThat(failure).hasMessage(request + ": no connection to " + nobody);
            assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
            assertThat(failure.mayHaveHappened()).isFalse();
        }
    }

    @Test
    void knowsThatNothingHappenedIfNobodyTakesTheConnection() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            // Not all systems let connections wait when a server takes no more.
            assumeTrue(isFull(full, waiting));

            SipgateException failure = failure(URI.create("http://127.0.0.1:" + full.getLocalPort()), WRITE);

            assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
            assertThat(failure.mayHaveHappened()).isFalse();
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static boolean isFull(ServerSocket server, List<Socket> waiting) throws IOException {
        for (int i = 0; i < 10; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(server.getLocalSocketAddress(), 100);
            } catch (SocketTimeoutException e) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void knowsThatACutRequestMayHaveHappened(Request request) {
        try (Account account = Account.open()) {
            account.fake().fail(Failure.cut(), 2); // The JDK's client sends a GET a second time.

            SipgateException failure = catchThrowableOfType(
                    SipgateException.class, () -> account.client().request(request));

            assertThat(failure).hasMessageStartingWith(request + ": the connection broke");
            assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
            assertThat(failure.mayHaveHappened()).isEqualTo(!request.method().equals("GET"));
            assertThat(account.sent()).hasSizeLessThanOrEqualTo(request.method().equals("GET") ? 2 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void takesNoHalfOfAnAnswer(Request request) {
        try (Account account = Account.open()) {
            account.fake().fail(Failure.cutInBody());

            SipgateException failure = catchThrowableOfType(
                    SipgateException.class, () -> account.client().request(request));

            assertThat(failure).hasMessageStartingWith(request + ": the connection broke");
            assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
            assertThat(failure.mayHaveHappened()).isEqualTo(!request.method().equals("GET"));
        }
    }

    @Test
    void writesOnceOnAConnectionThatBreaks() {
        try (Account account = Account.open()) {
            account.client().users().list();
            account.fake().forgetRequests();
            account.fake().fail(Failure.cut());

            assertThatThrownBy(() -> account.client().request(WRITE)).isInstanceOf(SipgateException.class);
            assertThat(account.sent()).hasSize(1);
            assertThat(account.client().users().list()).isNotEmpty();
        }
    }

    @Test
    void knowsThatAServerErrorMayComeTooLate() {
        try (Account account = Account.open()) {
            account.fake().fail(Failure.status(500), 2);

            assertThat(failure(account.options(), WRITE).mayHaveHappened()).isTrue();
            assertThat(failure(account.options(), READ).mayHaveHappened()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 402, 403, 404, 407, 409, 429})
    void knowsThatARefusedWriteDidNotHappen(int status) {
        try (Account account = Account.open()) {
            account.fake().fail(Failure.status(status));

            assertThat(failure(account.options(), WRITE).mayHaveHappened()).isFalse();
        }
    }
}
