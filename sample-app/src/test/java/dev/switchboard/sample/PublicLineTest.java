package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** With a BASE_URL that is not this machine, only what sipgate has signed is answered, and only with the URL's password. */
class PublicLineTest {

    private static final String SIGNED = "X-Sipgate-Signature: " + StrangersRequest.SIGNATURE;

    private static String basic(String credentials) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSignedRequestIsAnsweredAndNoOther() throws IOException {
        try (RunningSample sample = RunningSample.reachedAt("https://pbx.example.com")) {
            RawHttp.Response signed = sample.http().post("/", StrangersRequest.BODY, SIGNED);
            RawHttp.Response unsigned = sample.http().post("/", StrangersRequest.BODY);
            RawHttp.Response changed =
                    sample.http().post("/", StrangersRequest.BODY.replace("49999999", "49999998"), SIGNED);

            assertThat(signed.status()).isEqualTo(200);
            assertThat(signed.text()).contains("<Response onAnswer=\"https://pbx.example.com/answer\"", "<Gather ");
            assertThat(unsigned.status()).isEqualTo(403);
            assertThat(unsigned.text()).isEmpty();
            assertThat(changed.status()).isEqualTo(403);
        }
    }

    @Test
    void aStrangersSignedRequestDoesNotHaveThePassword() throws IOException {
        try (RunningSample sample = RunningSample.reachedAt("https://calls:correct-horse@pbx.example.com")) {
            RawHttp.Response strangers = sample.http().post("/", StrangersRequest.BODY, SIGNED);
            RawHttp.Response wrong =
                    sample.http().post("/", StrangersRequest.BODY, SIGNED, basic("calls:correct-house"));
            RawHttp.Response own = sample.http().post("/", StrangersRequest.BODY, SIGNED, basic("calls:correct-horse"));
            RawHttp.Response unsigned = sample.http().post("/", StrangersRequest.BODY, basic("calls:correct-horse"));

            assertThat(strangers.status()).isEqualTo(401);
            assertThat(strangers.headers().get("www-authenticate"))
                    .isEqualTo("Basic realm=\"calls\", charset=\"UTF-8\"");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.text())
                    .contains("onHangup=\"https://calls:correct-horse@pbx.example.com/hangup\"")
                    .contains("onData=\"https://calls:correct-horse@pbx.example.com/");
            assertThat(unsigned.status()).isEqualTo(403);
        }
    }
}
