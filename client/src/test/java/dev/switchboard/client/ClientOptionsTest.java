package dev.switchboard.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.testing.Account;
import java.net.Authenticator;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOptionsTest {

    private static final ClientOptions DEFAULTS = ClientOptions.defaults();

    @Test
    void hasDefaults() {
        assertThat(DEFAULTS.url()).hasToString("https://api.sipgate.com/v2");
        assertThat(DEFAULTS.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(DEFAULTS.longestWait()).isEqualTo(Duration.ofSeconds(10));
        assertThat(DEFAULTS.identified()).isTrue();
        assertThat(DEFAULTS.httpClient()).isEmpty();
    }

    @Test
    void changesOneAtATime() {
        ClientOptions changed = DEFAULTS.url(URI.create("http://localhost:1"))
                .timeout(Duration.ofMillis(1))
                .longestWait(Duration.ZERO)
                .anonymous();

        assertThat(changed)
                .isEqualTo(new ClientOptions(
                        URI.create("http://localhost:1"),
                        Duration.ofMillis(1),
                        Duration.ZERO,
                        false,
                        Optional.empty()));
        assertThat(ClientOptions.defaults().identified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.sipgate.com",
                "HTTPS://api.sipgate.com/v2/",
                "https://proxy.example.com:8443/sipgate/v2",
                "http://localhost:8080/v2",
                "http://127.0.0.1",
                "http://127.1.2.3:1/",
                "http://[::1]:8080/v2"
            })
    void takesUrls(String url) {
        assertThat(DEFAULTS.url(URI.create(url)).url()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.sipgate.com/v2",
                "http://127.0.0.1.example.com/",
                "http://127.example.com/",
                "http://localhost.example.com/",
                "http://192.168.0.1/",
                "http://0.0.0.0/",
                "ftp://localhost/",
                "file:///etc/secret",
                "/v2",
                "//api.sipgate.com/v2",
                "mailto:secret@example.com",
                "https:///v2",
                "https://user:secret@api.sipgate.com/v2",
                "https://secret@api.sipgate.com/v2",
                "https://@api.sipgate.com/v2",
                "https://api.sipgate.com/v2?token=secret",
                "https://api.sipgate.com/v2?",
                "https://api.sipgate.com/v2#secret"
            })
    void refusesOtherUrlsWithoutShowingThem(String url) {
        assertThatThrownBy(() -> DEFAULTS.url(URI.create(url)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("url: ")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void refusesTimesThatAreNone() {
        assertThatThrownBy(() -> DEFAULTS.timeout(Duration.ZERO))
                .hasMessage("timeout: PT0S (expected: longer than zero, at most a day)");
        assertThatThrownBy(() -> DEFAULTS.timeout(Duration.ofDays(1).plusNanos(1)))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> DEFAULTS.timeout(Duration.ofNanos(-1))).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> DEFAULTS.longestWait(Duration.ofNanos(-1)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("longestWait: ");
    }

    @Test
    void refusesHttpClientsThatWouldChangeAnswers() {
        HttpClient.Builder asking = HttpClient.newBuilder().authenticator(new Authenticator() {});
        assertThatThrownBy(() -> DEFAULTS.httpClient(asking.build()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("httpClient: with an authenticator");
        for (HttpClient.Redirect redirect :
                new HttpClient.Redirect[] {HttpClient.Redirect.ALWAYS, HttpClient.Redirect.NORMAL}) {
            HttpClient.Builder following = HttpClient.newBuilder().followRedirects(redirect);
            assertThatThrownBy(() -> DEFAULTS.httpClient(following.build()))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageStartingWith("httpClient: follows redirects");
        }
    }

    @Test
    void sendsBelowTheUrlWithOrWithoutASlash() {
        try (Account account = Account.open()) {
            for (String end : new String[] {"", "/"}) {
                SipgateClient.of(
                                Credentials.bearer("t"),
                                account.options().url(URI.create(account.fake().url() + end)))
                        .users()
                        .list();
            }
            assertThat(account.fake().requests())
                    .allSatisfy(sent -> assertThat(sent.path()).isEqualTo("/v2/users"));
        }
    }

    @Test
    void sendsOverAnotherHttpClient() {
        try (Account account = Account.open(options -> options.httpClient(HttpClient.newHttpClient()))) {
            assertThat(account.client().users().list()).hasSize(2);
        }
    }
}
