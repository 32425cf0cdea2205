package dev.switchboard.servers.several;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeveralFlowsTest {

    private static final String TO_SALES = "&callId=1&direction=in&from=492111234567&to=493012345";
    private static final String TO_SUPPORT = "&callId=1&direction=in&from=492111234567&to=493054321";
    private static final String PUBLIC = "https://pbx.example.com/calls";

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final SalesLine sales = new SalesLine();
    private final SupportLine support = new SupportLine();
    private final CallingOut out = new CallingOut();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), executor);
        server.createContext(
                "/calls",
                JdkServer.handler(SeveralFlowsRecipe.router(sales, support, out, RequestVerifier.insecureAcceptAll())));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    private String post(String url, String form) throws IOException, InterruptedException {
        URI here = URI.create(url.replace(
                "https://pbx.example.com",
                "http://localhost:" + server.getAddress().getPort()));
        HttpRequest request = HttpRequest.newBuilder(here)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString()).body().replaceFirst("<\\?.*\\?>\n", "");
    }

    @Test
    void theNumberCalledChoosesTheFlow() throws Exception {
        assertThat(post(PUBLIC + "/in", "event=newCall" + TO_SALES))
                .isEqualTo("<Response onHangup=\"" + PUBLIC + "/in/sales/hangup\"><Gather onData=\"" + PUBLIC
                        + "/in/sales/Keys\"/></Response>");
        assertThat(post(PUBLIC + "/in", "event=newCall" + TO_SUPPORT))
                .isEqualTo("<Response onHangup=\"" + PUBLIC + "/in/support/hangup\"><Gather onData=\"" + PUBLIC
                        + "/in/support/Keys\"/></Response>");
    }

    /** Key presses do not say which number was called, and both flows have a menu of the same name. */
    @Test
    void aCallbackComesToTheFlowThatAskedForIt() throws Exception {
        assertThat(post(PUBLIC + "/in/sales/Keys", "event=dtmf&callId=1&dtmf=1"))
                .isEqualTo("<Response><Hangup/></Response>");
        assertThat(post(PUBLIC + "/in/support/Keys", "event=dtmf&callId=1&dtmf=1"))
                .isEqualTo("<Response><Dial><Voicemail/></Dial></Response>");
        post(PUBLIC + "/in/sales/hangup", "event=hangup&cause=normalClearing" + TO_SALES);
        assertThat(sales.ended).hasValue(1);
        assertThat(support.ended).hasValue(0);
        post(PUBLIC + "/in/support/hangup", "event=hangup&cause=normalClearing" + TO_SUPPORT);
        assertThat(sales.ended).hasValue(1);
        assertThat(support.ended).hasValue(1);
    }

    @Test
    void outgoingCallsHaveAUrlOfTheirOwn() throws Exception {
        assertThat(post(PUBLIC + "/out", "event=newCall&callId=1&direction=out&from=493012345&to=499001234567"))
                .isEqualTo("<Response onHangup=\"" + PUBLIC + "/out/hangup\"><Reject reason=\"busy\"/></Response>");
        post(PUBLIC + "/out/hangup", "event=hangup&cause=cancel&callId=1&direction=out&from=493012345&to=492111234567");
        assertThat(out.ended).hasValue(1);
        assertThat(sales.ended).hasValue(0);
        assertThat(support.ended).hasValue(0);
    }
}
