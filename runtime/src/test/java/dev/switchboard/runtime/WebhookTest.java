package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.switchboard.runtime.Webhook.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookTest {

    @Test
    void aPostHasItsBodyAsUtf8AndNoHeaders() {
        Webhook webhook = Webhook.post("/calls/Pin?attempt=1&x=a?b", "user[]=Jörg");

        assertThat(webhook.method()).isEqualTo("POST");
        assertThat(webhook.rawPath()).isEqualTo("/calls/Pin");
        assertThat(webhook.rawQuery()).isEqualTo("attempt=1&x=a?b");
        assertThat(webhook.body()).isEqualTo("user[]=Jörg".getBytes(StandardCharsets.UTF_8));
        assertThat(webhook.headers().all("Content-Type")).isEmpty();
        assertThat(webhook.headers().first("Content-Type")).isEmpty();
        assertThat(webhook.remote()).isEmpty();
    }

    @Test
    void aGetHasNoBody() {
        assertThat(Webhook.get("/calls").method()).isEqualTo("GET");
        assertThat(Webhook.get("/calls").rawQuery()).isEmpty();
        assertThat(Webhook.get("/calls?").rawPath()).isEqualTo("/calls");
        assertThat(Webhook.get("/calls").body()).isEmpty();
        assertThat(Webhook.get("/calls").isBodyless()).isTrue();
        assertThat(Webhook.post("/calls", "").isBodyless()).isFalse();
    }

    @Test
    void theFirstValueOfAHeaderCounts() {
        Headers headers = name -> name.equals("X") ? List.of("a", "b") : List.of();

        assertThat(headers.first("X")).contains("a");
        assertThat(headers.first("Y")).isEmpty();
    }

    @Test
    void toStringShowsNeitherPathNorQueryNorBody() {
        assertThat(Webhook.post("/calls/hunter2?secret=hunter2", "dtmf=4711")).hasToString("POST (9 bytes)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingOfARequestIsNull() {
        Headers headers = name -> List.of();
        byte[] body = {};

        assertThatNullPointerException()
                .isThrownBy(() -> new Webhook(null, "", "", headers, Optional.empty(), body))
                .withMessage("method");
        assertThatNullPointerException()
                .isThrownBy(() -> new Webhook("POST", null, "", headers, Optional.empty(), body))
                .withMessage("rawPath");
        assertThatNullPointerException()
                .isThrownBy(() -> new Webhook("POST", "", null, headers, Optional.empty(), body))
                .withMessage("rawQuery");
        assertThatNullPointerException()
                .isThrownBy(() -> new Webhook("POST", "", "", null, Optional.empty(), body))
                .withMessage("headers");
        assertThatNullPointerException()
                .isThrownBy(() -> new Webhook("POST", "", "", headers, null, body))
                .withMessage("remote");
        assertThatNullPointerException()
                .isThrownBy(() -> new Webhook("POST", "", "", headers, Optional.empty(), null))
                .withMessage("body");
    }
}
