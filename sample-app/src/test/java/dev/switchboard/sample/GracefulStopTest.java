package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.jdk.JdkServer;
import dev.switchboard.sample.web.RawHttp;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stopping, and too many calls at a time, over HTTP: who is being answered gets the answer, and who comes is refused. */
@Timeout(60)
class GracefulStopTest {

    private static final String CALL = "event=newCall&callId=1&from=492111234567&to=493023125100";

    private final CountDownLatch handling = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CallRouter router = SupportLineRouter.create(
            new Lines(waiting()).line,
            BaseUrl.of("http://localhost:3000"),
            CallbackKey.perProcess(),
            RequestVerifier.insecureAcceptAll(),
            RouterOptions.defaults().maxInFlight(1));

    private HttpServer server;
    private RawHttp http;

    /** A clock at which the handler has to wait. */
    private Clock waiting() {
        return new AskedClock(() -> {
            handling.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Lines.OPEN.instant();
        });
    }

    @BeforeEach
    void start() throws Exception {
        server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), threads);
        server.createContext("/", JdkServer.handler(router));
        server.start();
        http = new RawHttp(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        mayGoOn.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private Future<RawHttp.Response> call() {
        return threads.submit(() -> http.post("/", CALL));
    }

    @Test
    void whoIsInFlightIsAnsweredAndWhoComesIsRefused() throws Exception {
        Future<RawHttp.Response> inFlight = call();
        handling.await();

        router.stop();

        assertThat(call().get().status()).isEqualTo(503);
        assertThat(router.awaitIdle(Duration.ofMillis(1))).isFalse();
        assertThat(inFlight.isDone()).isFalse();

        mayGoOn.countDown();

        assertThat(router.awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(inFlight.get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
        assertThat(inFlight.get().text()).contains("<Gather ");
    }

    @Test
    void oneTooManyIsRefusedAtOnceAndTheNextIsAnswered() throws Exception {
        Future<RawHttp.Response> inFlight = call();
        handling.await();

        assertThat(call().get().status()).isEqualTo(503);
        mayGoOn.countDown();

        assertThat(inFlight.get().status()).isEqualTo(200);
        assertThat(router.awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(call().get().status()).isEqualTo(200);
    }
}
