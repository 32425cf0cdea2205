package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ProxyTest {

    private static final String REFUSAL = String.join(
            "\r\n",
            "HTTP/1.1 407 Proxy Authentication Required",
            "Proxy-Authenticate: Basic realm=x",
            "Content-Length: 0",
            "",
            "");

    /** Answers one request, whatever it is. */
    private static CompletableFuture<Void> answers(ServerSocket server, String answer) {
        return CompletableFuture.runAsync(() -> {
            try (Socket socket = server.accept();
                    OutputStream out = socket.getOutputStream()) {
                int end = 0;
                while (end < 2) { // an empty line
                    int c = socket.getInputStream().read();
                    end = c == '\n' ? end + 1 : c == '\r' ? end : 0;
                }
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void thatWantsCredentialsLetsNothingThrough() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> proxy = answers(server, REFUSAL);
            HttpClient http = HttpClient.newBuilder()
                    .proxy(ProxySelector.of(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort())))
                    .build();
            Transport transport = new Transport(
                    ClientOptions.defaults()
                            .url(URI.create("https://api.example.invalid/v2"))
                            .httpClient(http),
                    () -> "Bearer token");

            SipgateException failure = catchThrowableOfType(
                    SipgateException.class,
                    () -> transport.send(Request.post("/sessions/fax").json("{}"), Meanings.GENERAL));

            assertThat(failure)
                    .hasMessage("POST /sessions/fax: the proxy let nothing through and answered with status 407");
            assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
            assertThat(failure.mayHaveHappened()).isFalse();
            proxy.join();
        }
    }
}
