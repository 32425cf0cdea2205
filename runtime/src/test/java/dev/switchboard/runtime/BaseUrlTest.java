package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://pbx.example.com/calls, https://pbx.example.com/calls, /calls",
        "https://pbx.example.com/calls/, https://pbx.example.com/calls, /calls",
        "https://pbx.example.com, https://pbx.example.com, ''",
        "https://pbx.example.com/, https://pbx.example.com, ''",
        "http://localhost:3000, http://localhost:3000, ''",
        "HTTPS://pbx.example.com/a/b, HTTPS://pbx.example.com/a/b, /a/b",
        "https://[::1]:8443/calls, https://[::1]:8443/calls, /calls",
        "https://me:secret@pbx.example.com/calls, https://me:secret@pbx.example.com/calls, /calls",
        "https://pbx.example.com/a%20b%2Fc, https://pbx.example.com/a%20b%2Fc, /a%20b%2Fc"
    })
    void hasItsTextAndItsRawPathWithoutATrailingSlash(String url, String text, String path) {
        BaseUrl base = BaseUrl.of(url);

        assertThat(base.text()).isEqualTo(text);
        assertThat(base.rawPath()).isEqualTo(path);
    }

    @Test
    void isWrittenInAscii() {
        assertThat(BaseUrl.of("https://pbx.example.com/b\u00fcro").text())
                .isEqualTo("https://pbx.example.com/b%C3%BCro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calls",
                "/calls",
                "//pbx.example.com/calls",
                "ftp://pbx.example.com/calls",
                "file:///calls",
                "mailto:me@example.com",
                "https:/calls",
                "https:calls",
                "https:///calls",
                "https://:443/calls"
            })
    void refusesWhatIsNoAbsoluteHttpUrl(String url) {
        assertThatThrownBy(() -> BaseUrl.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base URL: not an absolute http or https URL"
                        + " (expected: such as https://pbx.example.com/calls)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://pbx.example.com/a b", "https://", "ht tps://x", "https://x/%zz", "https://x\n/"})
    void refusesWhatIsNoUrl(String url) {
        assertThatThrownBy(() -> BaseUrl.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("base URL: not a URL (expected: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x/calls?a=b", "https://x/calls?", "https://x/calls#f", "https://x/#"})
    void refusesAQueryAndAFragment(String url) {
        assertThatThrownBy(() -> BaseUrl.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("base URL: it has a query or a fragment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://me:hunter2@example.com/",
                "https://me:hunter2@example.com/?",
                "https://me:hunter2@exa mple.com/",
                "https://me:hunter2@example.com:port/",
                "https://me:hunter2@@example.com/",
                "//me:hunter2@example.com/"
            })
    void noMessageHoldsThePassword(String url) {
        assertThatThrownBy(() -> BaseUrl.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:hunter2@example.com/calls, https://***@example.com/***",
        "https://token@example.com, https://***@example.com",
        "https://example.com/calls, https://example.com/***",
        "https://example.com/calls/3f9a0c5be1d24687/, https://example.com/***",
        "https://example.com/a@b, https://example.com/***",
        "https://example.com, https://example.com",
        "https://example.com/, https://example.com",
        "http://[::1]:3000/calls, http://[::1]:3000/***",
        "https://me:p%40ss%2Fword@example.com/a@b, https://***@example.com/***"
    })
    void toStringMasksTheUserInformationAndThePath(String url, String expected) {
        assertThat(BaseUrl.of(url)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:hunter2@example.com/calls, me:hunter2",
        "https://me:p%40ss%3A@example.com, me:p%40ss%3A",
        "https://token@example.com, token",
        "https://example.com/a@b,",
        "https://example.com,"
    })
    void hasItsRawUserInformation(String url, String userInfo) {
        assertThat(BaseUrl.of(url).rawUserInfo()).isEqualTo(Optional.ofNullable(userInfo));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aVariableThatIsNotSetIsToldByName() {
        assertThatNullPointerException().isThrownBy(() -> BaseUrl.of(null)).withMessage("base URL");
    }
}
