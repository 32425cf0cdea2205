package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.probe.ProbeApplication;
import com.example.probe.ProbeLine;
import dev.switchboard.runtime.Webhook;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;

/** What a server does with requests and answers on their way. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerTest {

    private static final String FORM = "event=newCall&callId=1";

    private final WebApplicationType type;
    private final List<Class<?>> sources;
    private App app;

    ServerTest(WebApplicationType type, Class<?>... sources) {
        this.type = type;
        this.sources = List.of(sources);
    }

    @BeforeAll
    void start() {
        app = App.start(
                type, sources, "switchboard.base-url=https://pbx.example.com/calls", "switchboard.max-body-bytes=1KB");
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @BeforeEach
    void forget() {
        app.context().getBean(ProbeApplication.class).seen.clear();
        app.context().getBean(ProbeLine.class).threads.clear();
    }

    private Webhook seen() throws InterruptedException {
        return app.context().getBean(ProbeApplication.class).seen.poll(30, TimeUnit.SECONDS);
    }

    private ProbeLine line() {
        return app.context().getBean(ProbeLine.class);
    }

    @Test
    void theBodyIsNotTouched() throws Exception {
        String body = "event=newCall&user[]=%61+b&user%5b%5D=c%20d&&to=&callId=1&from=%2B49";

        assertThat(app.post("/calls", body).statusCode()).isEqualTo(200);
        assertThat(new String(seen().body(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @Test
    void theUrlIsNotDecoded() throws Exception {
        app.post("/calls/a%2Cb;c/d?x=%2B1&y%5B%5d=%C3%BC", FORM);

        Webhook webhook = seen();
        assertThat(webhook.rawPath()).isEqualTo("/calls/a%2Cb;c/d");
        assertThat(webhook.rawQuery()).isEqualTo("x=%2B1&y%5B%5d=%C3%BC");
    }

    @Test
    void headersAndPeerAreThere() throws Exception {
        app.send(app.request("/calls")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Signature", "one")
                .header("X-Signature", "two")
                .POST(BodyPublishers.ofString(FORM)));

        Webhook webhook = seen();
        assertThat(webhook.headers().all("x-sIGNATURE")).containsExactly("one", "two");
        assertThat(webhook.headers().all("Content-Type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(webhook.headers().all("X-Other")).isEmpty();
        assertThat(webhook.remote().orElseThrow().getAddress().isLoopbackAddress())
                .isTrue();
    }

    @Test
    void anAnswerHasItsExactLengthAndTypeAndIsNotChunked() throws Exception {
        HttpResponse<String> response = app.post("/calls", FORM);

        assertThat(response.body()).endsWith("<Response><Reject reason=\"busy\"/></Response>");
        assertThat(response.headers().allValues("Content-Length"))
                .containsExactly(Integer.toString(response.body().length()));
        assertThat(response.headers().firstValue("Content-Type").map(type -> type.replace(" ", "")))
                .contains("application/xml;charset=UTF-8");
        assertThat(response.headers().map()).doesNotContainKeys("transfer-encoding", "content-encoding");
    }

    @Test
    void everyMethodReachesTheRouter() throws Exception {
        for (String method : List.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PURGE")) {
            HttpResponse<String> response = app.send(app.request("/calls")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(FORM)));

            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(response.headers().allValues("Allow")).as(method).containsExactly("POST");
            assertThat(response.body()).as(method).isEmpty();
        }
    }

    @Test
    void aBodyOfAnyTypeReachesTheRouter() throws Exception {
        for (String type : List.of("application/json", "multipart/form-data; boundary=x", "text/plain")) {
            HttpResponse<String> response =
                    app.send(app.request("/calls").header("Content-Type", type).POST(BodyPublishers.ofString("{}")));

            assertThat(response.statusCode()).as(type).isEqualTo(415);
            assertThat(response.body()).as(type).isEmpty();
        }
    }

    @Test
    void theRouterSeesThatABodyIsTooLarge() throws Exception {
        String most = FORM + "&x=" + "y".repeat(1_024 - FORM.length() - 3);

        assertThat(app.post("/calls", most).statusCode()).isEqualTo(200);
        assertThat(app.post("/calls", most + "y").statusCode()).isEqualTo(413);
        assertThat(app.post("/calls", most.repeat(100)).statusCode()).isEqualTo(413);
    }

    @Test
    void onlyThePathAndWhatIsBelowItIsTheFlows() throws Exception {
        for (String path : List.of("/calls", "/calls/", "/calls/unknown/route", "/%63alls")) {
            assertThat(app.post(path, FORM).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : List.of("/", "/call", "/callsX", "/x/calls")) {
            assertThat(app.postAlone(path, FORM).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void handlersRunOnTheApplicationsExecutor() throws Exception {
        app.post("/calls", FORM);

        assertThat(line().threads.poll(30, TimeUnit.SECONDS).getName()).startsWith("task-");
    }

    @Test
    void aHandlerThatBlocksKeepsNoOtherRequestWaiting() throws Exception {
        CompletableFuture<HttpResponse<String>> held = app.posting("/calls", "event=newCall&callId=held");
        assertThat(line().threads.poll(30, TimeUnit.SECONDS)).isNotNull();

        for (int i = 0; i < 20; i++) {
            assertThat(app.post("/calls", FORM).statusCode()).isEqualTo(200);
        }
        assertThat(held).isNotDone();
        line().release.countDown();
        assertThat(held.get(30, TimeUnit.SECONDS).body()).contains("<Reject");
    }
}
