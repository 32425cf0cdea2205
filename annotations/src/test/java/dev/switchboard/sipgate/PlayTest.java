package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayTest {

    /** Without the URL, which may hold a password. */
    private static final String REFUSED =
            "play: another URL (expected: an absolute http or https URL, such as https://example.com/hello.wav)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hello.wav",
                "https://example.com/hello.wav",
                "HTTPS://example.com/hello.wav",
                "https://example.com:8443/hello.wav?voice=anna&lang=de#start",
                "https://user@example.com/hello.wav",
                "http://192.0.2.1/hello.wav",
                "http://[2001:db8::1]/hello.wav",
                "https://example.com"
            })
    void takesAbsoluteUrls(String url) {
        assertThat(Play.url(url)).isEqualTo(new Play(URI.create(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello.wav",
                "/hello.wav",
                "//example.com/hello.wav",
                "ftp://user:hunter2@example.com/hello.wav",
                "file:///hello.wav",
                "http:///hello.wav",
                "https:/hello.wav",
                "https:hello.wav"
            })
    void refusesOtherUrls(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Play.url(url)).withMessage(REFUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Play(URI.create(url)))
                .withMessage(REFUSED);
    }

    @Test
    void refusesWhatIsNoUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Play.url("https://user:hunter2@example.com/hello world.wav"))
                .withMessage(REFUSED)
                .withNoCause();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Play(null)).withMessage("url");
        assertThatNullPointerException().isThrownBy(() -> Play.url(null));
    }
}
