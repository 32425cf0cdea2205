package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayTest {

    private static final String HELLO = "https://example.com/hello.wav";

    @Test
    void once() {
        assertThat(Play.url(HELLO)).isEqualTo(new Play(1, URI.create(HELLO))).isEqualTo(Play.url(URI.create(HELLO)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, Integer.MAX_VALUE})
    void loop(int loop) {
        assertThat(Changes.between(Play.url(HELLO), Play.url(HELLO).loop(loop))).containsOnly(entry("loop", loop));
    }

    @Test
    void refusesNegativeLoops() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Play.url(HELLO).loop(-1))
                .withMessage("play: loop -1 (expected: at least 0)");
    }

    @Test
    void refusesOtherUrls() {
        String message = "play: url \"hello.wav\" (expected: an absolute http, https or rtmp URL, such as"
                + " https://example.com/hello.wav)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Play.url("hello.wav"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Play.url(URI.create("hello.wav")))
                .withMessage(message);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Play(1, null)).withMessage("url");
    }
}
