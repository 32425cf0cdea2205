package dev.switchboard.runtime.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretPathTest {

    private static final String SECRET = "3f9a0c5be1d24687";

    private static Verdict verdict(String path) {
        return SecretPath.in(BaseUrl.of("https://example.com/calls/" + SECRET)).verify(Webhook.post(path, "a=b"));
    }

    private static Verdict refused() {
        return Verdict.refuse("no secret path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calls/3f9a0c5be1d24687",
                "/calls/3f9a0c5be1d24687/",
                "/calls/3f9a0c5be1d24687/MainMenu",
                "/calls/3f9a0c5be1d24687/MainMenu/gather?_attempt=2",
                "/3f9a0c5be1d24687/MainMenu",
                "/in/side/calls/3f9a0c5be1d24687/MainMenu",
                "3f9a0c5be1d24687",
                "//calls//3f9a0c5be1d24687//MainMenu"
            })
    void isKnownBelowTheBaseUrlWhateverAProxyPutsBefore(String path) {
        assertThat(verdict(path)).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/calls",
                "/calls/",
                "/calls//MainMenu",
                "/calls/MainMenu",
                "/calls/3f9a0c5be1d2468",
                "/calls/3f9a0c5be1d246870",
                "/calls/3F9A0C5BE1D24687",
                "/calls/%33f9a0c5be1d24687",
                "/calls/3f9a0c5be1d24687%20",
                "/calls%2F3f9a0c5be1d24687",
                "/calls/3f9a0c5be1d24687;a=b",
                "/calls/3f9a0c5b/e1d24687",
                "/calls/x3f9a0c5be1d24687",
                "/calls/..3f9a0c5be1d24687",
                "/calls?3f9a0c5be1d24687",
                "/calls?/3f9a0c5be1d24687/",
                "/calls/%zz"
            })
    void isNotGuessedFromAnythingElse(String path) {
        assertThat(verdict(path)).isEqualTo(refused());
    }

    @Test
    void isNoticedToBeChangedInAnyCharacter() {
        for (int i = 0; i < SECRET.length(); i++) {
            String changed = SECRET.substring(0, i) + (SECRET.charAt(i) == '0' ? '1' : '0') + SECRET.substring(i + 1);

            assertThat(verdict("/calls/" + changed)).as(changed).isEqualTo(refused());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/Az09-_.~Az09-_.~", "https://example.com/calls/Az09-_.~Az09-_.~/"})
    void mayHaveAllPlainCharacters(String url) {
        RequestVerifier verifier = SecretPath.in(BaseUrl.of(url));

        assertThat(verifier.verify(Webhook.get("/Az09-_.~Az09-_.~/hangup"))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com/",
                "https://example.com/calls",
                "https://example.com/hunter2hunter2h",
                "https://example.com/3f9a0c5be1d24687/calls",
                "https://example.com/hunter2%20hunter2hunter2",
                "https://example.com/hunter2hunter2;hunter2",
                "https://example.com/hunter2hunter2@hunter2",
                "https://example.com/hünter2hünter2hünter2",
                "https://hunter2hunter2hunter2:hunter2hunter2@example.com"
            })
    void mustBeLongAndPlain(String url) {
        assertThatThrownBy(() -> SecretPath.in(BaseUrl.of(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("secret path: the base URL's last segment is short, or not plain (expected: at least 16 of"
                        + " A-Z a-z 0-9 - _ . ~, such as the output of: openssl rand -hex 16)");
    }

    @Test
    void isNotShown() {
        assertThat(SecretPath.in(BaseUrl.of("https://example.com/" + SECRET))).hasToString("SecretPath");
    }
}
