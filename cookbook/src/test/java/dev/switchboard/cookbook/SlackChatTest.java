package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackChatTest {

    private final BlockingQueue<String> posted = new LinkedBlockingQueue<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private HttpServer slack;
    private SlackChat chat;

    @BeforeEach
    void start() throws Exception {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.createContext("/services/T0/B0/secret", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posted.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        slack.start();
        chat = new SlackChat(URI.create("http://localhost:" + slack.getAddress().getPort() + "/services/T0/B0/secret"));
    }

    @AfterEach
    void stop() {
        slack.stop(0);
    }

    @Test
    void postsALineAsJson() throws Exception {
        chat.post("Missed \"call\" a\\b");
        assertThat(posted.poll(10, TimeUnit.SECONDS))
                .isEqualTo("POST application/json {\"text\":\"Missed \\\"call\\\" a\\\\b\"}");
    }

    @Test
    void warnsOfWhatWasNotPosted() throws Exception {
        try (Warnings warnings = Warnings.of(SlackChat.class)) {
            status.set(404);
            chat.post("first");
            assertThat(warnings.next()).isEqualTo("chat: status 404 (expected: 200)");

            slack.stop(0);
            chat.post("second");
            assertThat(warnings.next()).isEqualTo("chat: not reached");
        }
    }
}
