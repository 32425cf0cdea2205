package dev.switchboard.servers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Stops a server in the right order while it answers a call: the router, then, when all have their answers, the server. */
public final class Stopping {

    /** Starts a server. */
    public interface Starting {
        /** Serves a router at {@code /calls}. */
        Started start(CallRouter router) throws Exception;
    }

    private Stopping() {}

    /** Fails if a call is lost. */
    public static void losesNoCall(Starting starting) throws Exception {
        WaitingLine line = new WaitingLine();
        CallRouter router = WaitingLineRouter.create(line, RequestVerifier.insecureAcceptAll());
        Started server = starting.start(router);
        HttpRequest call = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.address().getPort() + "/calls"))
                .POST(BodyPublishers.noBody())
                .build();
        HttpClient client = HttpClient.newHttpClient();
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(call, BodyHandlers.ofString());
        assertThat(line.called.await(10, TimeUnit.SECONDS)).isTrue();

        router.stop();
        assertThat(client.send(call, BodyHandlers.ofString()).statusCode()).isEqualTo(503);
        assertThat(router.awaitIdle(Duration.ZERO)).isFalse();

        line.answer.countDown();
        assertThat(router.awaitIdle(Duration.ofSeconds(10))).isTrue();
        server.stop().close();
        assertThat(first.get(10, TimeUnit.SECONDS).body()).endsWith("<Response><Hangup/></Response>");
    }
}
