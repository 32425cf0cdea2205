package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void keepsWhatWasSentAsItWas() {
        raw.send(raw.to("/history/a%2Fb%20c?types=CALL&phonenumber=%2B49")
                .header("X-Sipgate-Client", "one")
                .header("X-Sipgate-Client", "two")
                .header("Content-Type", "application/json")
                .method("PUT", HttpRequest.BodyPublishers.ofString("{\"note\":\"Grüße\"}")));

        RecordedRequest request = fake.lastRequest();
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.path()).isEqualTo("/v2/history/a%2Fb%20c");
        assertThat(request.query()).contains("types=CALL&phonenumber=%2B49");
        assertThat(request.headers("x-sipgate-client")).containsExactly("one", "two");
        assertThat(request.header("AUTHORIZATION")).contains(Raw.TOKEN);
        assertThat(request.header("X-Sipgate-Version")).isEmpty();
        assertThat(request.bodyText()).isEqualTo("{\"note\":\"Grüße\"}");
        assertThat(request.body()).hasSize(18);
    }

    @Test
    void thereMayBeNoQueryAndNoBody() {
        raw.get("/users");

        assertThat(fake.lastRequest().query()).isEmpty();
        assertThat(fake.lastRequest().body()).isEmpty();
    }

    @Test
    void keepsAlsoWhatIsRefused() {
        raw.send(raw.withoutCredentials("/users"));
        raw.get("/nowhere");
        raw.send(HttpRequest.newBuilder(URI.create(fake.url().resolve("/") + "v1/users")));

        assertThat(fake.requests())
                .extracting(RecordedRequest::path)
                .containsExactly("/v2/users", "/v2/nowhere", "/v1/users");
    }

    @Test
    void keepsAlsoWhatFails() {
        fake.fail(Failure.status(500));

        raw.get("/users");

        assertThat(fake.lastRequest().path()).isEqualTo("/v2/users");
    }

    @Test
    void saysNoSecrets() {
        raw.get("/users?x=1");
        raw.send(raw.withoutCredentials("/users"));

        assertThat(fake.requests())
                .extracting(RecordedRequest::toString)
                .containsExactly(
                        "GET /v2/users?x=1 (with credentials, body of 0 bytes)",
                        "GET /v2/users (without credentials, body of 0 bytes)");
    }

    @Test
    void whatItHandsOutCannotBeChanged() {
        raw.put("/history/2001", "{}");

        fake.lastRequest().body()[0] = 'x';

        assertThat(fake.lastRequest().bodyText()).isEqualTo("{}");
    }

    @Test
    void forgets() {
        raw.get("/users");

        fake.forgetRequests();

        assertThat(fake.requests()).isEmpty();
        assertThatThrownBy(fake::lastRequest)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("requests: none (expected: one)");
    }
}
