package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamSettingsTest {

    private static final URI URL = URI.create("wss://example.com/audio");

    private record Ears(int number) implements StreamListener {}

    private static final StreamSettings EVERYTHING = new StreamSettings(
            URL,
            Optional.of("copy"),
            StreamCodec.L16_16000,
            true,
            Optional.of(Secret.of("t0ken")),
            HttpMethod.GET,
            Optional.of(new Ears(1)));

    @Test
    void to() {
        assertThat(StreamSettings.to(URL))
                .isEqualTo(new StreamSettings(
                        URL,
                        Optional.empty(),
                        StreamCodec.PCMU_8000,
                        false,
                        Optional.empty(),
                        HttpMethod.POST,
                        Optional.empty()))
                .isEqualTo(StreamSettings.to("wss://example.com/audio"));
    }

    @Test
    void withersChangeOneThing() {
        Secret secret = Secret.of("0ther");
        assertThat(Changes.between(EVERYTHING, EVERYTHING.name("other")))
                .containsOnly(entry("name", Optional.of("other")));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.codec(StreamCodec.L16_24000)))
                .containsOnly(entry("codec", StreamCodec.L16_24000));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.realtime(false))).containsOnly(entry("realtime", false));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.authBearerToken(secret)))
                .containsOnly(entry("authBearerToken", Optional.of(secret)));
        assertThat(EVERYTHING.authBearerToken("0ther")).isEqualTo(EVERYTHING.authBearerToken(secret));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.statusCallbackMethod(HttpMethod.POST)))
                .containsOnly(entry("statusCallbackMethod", HttpMethod.POST));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.listener(new Ears(2))))
                .containsOnly(entry("listener", Optional.of(new Ears(2))));
    }

    @Test
    void hidesTheToken() {
        assertThat(EVERYTHING.toString()).contains("wss://example.com/audio").doesNotContain("t0ken");
        assertThat(Connect.stream(EVERYTHING).toString()).doesNotContain("t0ken");
        assertThat(Start.stream(EVERYTHING).toString()).doesNotContain("t0ken");
    }

    @Test
    void refusesOtherUrls() {
        String message = "stream: url \"ws://example.com\" (expected: an absolute wss URL, such as"
                + " wss://example.com/audio)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamSettings.to("ws://example.com"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamSettings.to(URI.create("ws://example.com")))
                .withMessage(message);
    }

    @Test
    void refusesBlankNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.name(" "))
                .withMessage("stream: name \" \" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> StreamSettings.to((URI) null))
                .withMessage("url");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.codec(null))
                .withMessage("codec");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.statusCallbackMethod(null))
                .withMessage("statusCallbackMethod");
        assertThatNullPointerException()
                .isThrownBy(() -> new StreamSettings(
                        URL, null, StreamCodec.PCMU_8000, false, Optional.empty(), HttpMethod.POST, Optional.empty()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new StreamSettings(
                        URL, Optional.empty(), StreamCodec.PCMU_8000, false, null, HttpMethod.POST, Optional.empty()))
                .withMessage("authBearerToken");
        assertThatNullPointerException()
                .isThrownBy(() -> new StreamSettings(
                        URL, Optional.empty(), StreamCodec.PCMU_8000, false, Optional.empty(), HttpMethod.POST, null))
                .withMessage("listener");
    }
}
