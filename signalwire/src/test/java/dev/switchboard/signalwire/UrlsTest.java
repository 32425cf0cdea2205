package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    private static final String WEB = " (expected: an absolute http or https URL, such as https://example.com/hello)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hello",
                "HTTPS://user:secret@example.com:8443/hello?a=b#start",
                "http://192.0.2.1",
                "http://[2001:db8::1]/hello"
            })
    void web(String url) {
        assertThat(Urls.web("x: url", url)).isEqualTo(URI.create(url));
        assertThat(Urls.webOrRelative("x: url", url)).isEqualTo(URI.create(url));
        assertThat(Urls.media("x: url", url)).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "/hello",
                "//example.com/hello",
                "ftp://example.com/hello",
                "rtmp://example.com/hello",
                "wss://example.com/hello",
                "http:///hello",
                "https:hello"
            })
    void refusesWhatIsNotWeb(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.web("x: url", url))
                .withMessage("x: url \"" + url + "\"" + WEB);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.web("x: url", URI.create(url)))
                .withMessage("x: url \"" + url + "\"" + WEB);
    }

    @Test
    void refusesWhatIsNoUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.web("x: url", "https://example.com/hello world"))
                .withMessage("x: url \"https://example.com/hello world\"" + WEB);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://user:secret@example.com/a?b#c, ftp://***@example.com/a?***",
        "ftp://us@er:secret@example.com, ftp://***@example.com",
        "ftp://example.com/a@b?token=secret, ftp://example.com/a@b?***",
        "ftp://example.com?token=a@b, ftp://example.com?***"
    })
    void hidesUserAndQuery(String url, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.web("x: url", url))
                .withMessage("x: url \"" + shown + "\"" + WEB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "/hello?a=b", "../hello", "?a=b", "//example.com/hello"})
    void relative(String url) {
        assertThat(Urls.webOrRelative("x: url", url)).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://example.com/hello", "mailto:hello", "https:hello"})
    void refusesWhatIsNotRelativeEither(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.webOrRelative("x: url", url))
                .withMessage("x: url \"" + url
                        + "\" (expected: a relative or an absolute http or https URL, such as /hello)");
    }

    @Test
    void media() {
        assertThat(Urls.media("x: url", "rtmp://example.com:1935/live"))
                .isEqualTo(URI.create("rtmp://example.com:1935/live"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.media("x: url", "wss://example.com/live"))
                .withMessage("x: url \"wss://example.com/live\" (expected: an absolute http, https or rtmp URL, such as"
                        + " https://example.com/hello.wav)");
    }

    @Test
    void stream() {
        assertThat(Urls.stream("x: url", "wss://example.com/audio")).isEqualTo(URI.create("wss://example.com/audio"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urls.stream("x: url", "ws://example.com/audio"))
                .withMessage("x: url \"ws://example.com/audio\" (expected: an absolute wss URL, such as"
                        + " wss://example.com/audio)");
    }
}
