package dev.switchboard.servers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong where requests are read while answers are made elsewhere. */
@Timeout(60)
public abstract class EventLoopTests {

    private static final String CLOSE = "Host: localhost\r\nConnection: close\r\n";

    private final Asked.Router router = new Asked.Router();
    private Started server;

    /** Starts a server. */
    protected abstract Started start(CallRouter router);

    @BeforeEach
    final void begin() {
        server = start(router);
    }

    @AfterEach
    final void end() throws Exception {
        server.stop().close();
    }

    @Test
    final void aRequestWaitsUntilTheOneBeforeHasItsAnswer() throws Exception {
        try (Socket many = connect();
                Socket one = connect()) {
            write(
                    many,
                    "POST /1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\na"
                            + "POST /2 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nb\r\n1\r\nc\r\n0\r\n\r\n"
                            + "HEAD /3 HTTP/1.1\r\n" + CLOSE + "\r\n");
            Asked first = asked("/1", "a");
            write(one, "GET /other HTTP/1.1\r\n" + CLOSE + "\r\n");
            asked("/other", "").answer("other");
            assertThat(answers(one)).endsWith("other");
            assertThat(router.asked).isEmpty();

            first.answer("first");
            asked("/2", "bc").answer("second");
            asked("/3", "").answer("third");

            assertThat(answers(many))
                    .containsSubsequence("HTTP/1.1 200", "first", "HTTP/1.1 200", "second", "HTTP/1.1 200")
                    .doesNotContain("third");
        }
    }

    /** As a router answers that is stopped, or has too many requests. */
    @Test
    final void answersMayBeThereAtOnce() throws Exception {
        try (Socket socket = connect()) {
            write(
                    socket,
                    "GET /1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            + "GET /2 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            + "POST /3 HTTP/1.1\r\nContent-Length: 1\r\n" + CLOSE + "\r\n");
            Asked first = asked("/1", "");
            router.atOnce = Reply.status(503);
            first.answer("first");
            asked("/2", "");
            write(socket, "a");
            asked("/3", "a");

            assertThat(answers(socket)).containsSubsequence("HTTP/1.1 200", "first", "HTTP/1.1 503", "HTTP/1.1 503");
        }
    }

    @Test
    final void theRestOfABodyTooLongIsDropped() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "POST /1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 30\r\n\r\n" + "x".repeat(20));
            Asked tooLong = asked("/1", "x".repeat(11));
            write(socket, "x".repeat(10) + "GET /2 HTTP/1.1\r\n" + CLOSE + "\r\n");
            tooLong.reply().complete(Reply.status(413));
            asked("/2", "").answer("second");

            assertThat(answers(socket)).containsSubsequence("HTTP/1.1 413", "HTTP/1.1 200", "second");
        }
    }

    @Test
    final void aTargetMayBeAWholeUrl() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET http://pbx.example.com/1?a=%3F&b=? HTTP/1.1\r\n" + CLOSE + "\r\n");
            Asked question = asked("/1", "");
            question.answer("answer");

            assertThat(question.webhook().rawQuery()).isEqualTo("a=%3F&b=?");
            assertThat(answers(socket)).endsWith("answer");
        }
    }

    /** A proxy might see the end of the request elsewhere, and what follows would be another request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding\r\n: chunked"
            })
    final void aRequestOfNoCertainLengthIsRefused(String length) throws Exception {
        try (Socket socket = connect()) {
            write(socket, "POST /1 HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n0\r\n\r\n");
            write(socket, "GET /2 HTTP/1.1\r\n" + CLOSE + "\r\n");

            assertThat(answers(socket)).startsWith("HTTP/1.1 400").doesNotContain("HTTP/1.1 200");
            assertThat(router.asked).isEmpty();
        }
    }

    private Asked asked(String path, String body) throws InterruptedException {
        Asked next = router.asked.take();
        assertThat(next.webhook().rawPath()).isEqualTo(path);
        assertThat(new String(next.webhook().body(), StandardCharsets.US_ASCII)).isEqualTo(body);
        return next;
    }

    private Socket connect() throws IOException {
        return new Socket(server.address().getAddress(), server.address().getPort());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answers(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
}
