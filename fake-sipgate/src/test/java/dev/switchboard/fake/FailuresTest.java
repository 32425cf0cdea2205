package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final String DEFAULT = "{\"defaultNumber\":true}";

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 407, 409, 415, 429, 500, 503, 599})
    void anyStatus(int status) {
        fake.fail(Failure.status(status));

        Response failed = raw.get("/users");
        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.body()).isEmpty();
        assertThat(raw.get("/users").status()).isEqualTo(200);
    }

    @Test
    void withBodyAndHeaders() {
        fake.fail(Failure.status(429)
                .retryAfter("3")
                .header("X-Reason", "too fast")
                .body("text/plain; charset=utf-8", "zu schnell für uns"));

        Response failed = raw.get("/users");
        assertThat(failed.header("Retry-After")).isEqualTo("3");
        assertThat(failed.header("X-Reason")).isEqualTo("too fast");
        assertThat(failed.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(failed.body()).isEqualTo("zu schnell für uns");
    }

    @Test
    void aSuccessThatNobodyExpects() {
        fake.fail(Failure.status(200).body("text/html", "<html>"));

        assertThat(raw.get("/users").body()).isEqualTo("<html>");
    }

    @Test
    void severalInARow() {
        fake.fail(Failure.status(503), 2);
        fake.fail(Failure.status(500));

        assertThat(statuses(4, "/users")).containsExactly(503, 503, 500, 200);
    }

    @Test
    void alsoOfPathsThatAreNotThere() {
        fake.fail(Failure.status(503));

        assertThat(raw.get("/nowhere").status()).isEqualTo(503);
    }

    @Test
    void onlyThoseThatAreMeant() {
        fake.failWhen("PUT", "/w0/sms/s0/callerids/2", Failure.status(500));

        assertThat(raw.get("/w0/sms/s0/callerids").status()).isEqualTo(200);
        assertThat(raw.put("/w0/sms/s0/callerids/0", DEFAULT).status()).isEqualTo(204);
        assertThat(raw.put("/w0/sms/s0/callerids/2", DEFAULT).status()).isEqualTo(500);
        assertThat(raw.put("/w0/sms/s0/callerids/2", DEFAULT).status()).isEqualTo(500);
        fake.forgetFailures();
        assertThat(raw.put("/w0/sms/s0/callerids/2", DEFAULT).status()).isEqualTo(204);
    }

    @Test
    void onlySoMany() {
        fake.failWhen("GET", "/{u}/sms", Failure.status(500), 2);

        assertThat(raw.get("/users").status()).isEqualTo(200);
        assertThat(raw.get("/w0/sms").status()).isEqualTo(500);
        assertThat(raw.get("/w1/sms").status()).isEqualTo(500);
        assertThat(raw.get("/w0/sms").status()).isEqualTo(200);
    }

    @Test
    void thePathIsComparedDecoded() {
        fake.failWhen("GET", "/history/a b", Failure.status(500));

        assertThat(raw.get("/history/a%20b").status()).isEqualTo(500);
        assertThat(raw.get("/history/a%2520b").status()).isEqualTo(404);
    }

    @Test
    void nothingIsDone() {
        fake.fail(Failure.status(402));

        raw.put("/w0/sms/s0/callerids/2", DEFAULT);

        assertThat(fake.sms().callerIds("s0").defaultNumber().id()).isEqualTo(1);
    }

    @Test
    void noAnswerAtAll() {
        fake.failWhen("POST", "/sessions/sms", Failure.cut());

        assertThatThrownBy(() -> raw.trySending(raw.to("/sessions/sms").POST(BodyPublishers.ofString("{}"))))
                .isInstanceOf(IOException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void halfOfAnAnswer() {
        fake.fail(Failure.cutInBody());

        assertThatThrownBy(() -> raw.trySending(raw.to("/users"))).isInstanceOf(IOException.class);
        assertThat(fake.requests()).hasSize(1);
        assertThat(raw.get("/users").status()).isEqualTo(200);
    }

    @Test
    void halfOfAnAnswerOfOnesOwn() throws Exception {
        fake.fail(Failure.cutInBody().body("text/plain", "12345678"));

        assertThat(raw.bytesOfBody(raw.to("/users"))).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 199, 600})
    void aStatusThatCannotBe(int status) {
        assertThatThrownBy(() -> Failure.status(status))
                .hasMessage("failure: status " + status + " (expected: 200 to 599)");
    }

    @Test
    void timesThatCannotBe() {
        assertThatThrownBy(() -> fake.fail(Failure.cut(), 0)).hasMessage("fail: 0 times (expected: at least 1)");
        assertThatThrownBy(() -> fake.failWhen("GET", "/users", Failure.cut(), -1))
                .hasMessage("fail: -1 times (expected: at least 1)");
    }

    @Test
    void aPathThatCannotBe() {
        assertThatThrownBy(() -> fake.failWhen("GET", "users", Failure.cut()))
                .hasMessage("path: \"users\" (expected: one below /v2, such as /users or /{u}/devices)");
    }

    private List<Integer> statuses(int times, String path) {
        return IntStream.range(0, times).mapToObj(i -> raw.get(path).status()).toList();
    }
}
