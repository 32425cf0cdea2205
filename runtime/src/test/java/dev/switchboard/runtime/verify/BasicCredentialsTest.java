package dev.switchboard.runtime.verify;

import static dev.switchboard.runtime.verify.Signed.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    private static final String PASSWORD = "correct horse";
    private static final BasicCredentials VERIFIER = BasicCredentials.of("calls", PASSWORD);

    private static final String CHALLENGE = "Basic realm=\"calls\", charset=\"UTF-8\"";

    private static Verdict wrong() {
        return Verdict.challenge(CHALLENGE, "wrong credentials");
    }

    private static String basic(String pair) {
        return basic(pair, StandardCharsets.UTF_8);
    }

    private static String basic(String pair, Charset charset) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(charset));
    }

    private static Verdict verdict(RequestVerifier verifier, String authorization) {
        return verifier.verify(request("POST", "/calls", "a=b", Map.of("authorization", authorization)));
    }

    private static Verdict verdict(String authorization) {
        return verdict(VERIFIER, authorization);
    }

    @Test
    void theRightOnesAreAccepted() {
        assertThat(verdict(basic("calls:" + PASSWORD))).isEqualTo(Verdict.accept());
    }

    @Test
    void withoutAnyTheProviderIsAskedForThemWhichIsNoRefusal() {
        assertThat(VERIFIER.verify(Webhook.post("/calls", "a=b"))).isEqualTo(Verdict.challenge(CHALLENGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calls:correct hors",
                "calls:correct horse ",
                "calls:correct horsf",
                "calls:Correct horse",
                "call:correct horse",
                "calls :correct horse",
                "Calls:correct horse",
                "correct horse:calls",
                "callscorrect horse",
                "calls:",
                ":correct horse",
                ":",
                ""
            })
    void othersAreNot(String pair) {
        assertThat(verdict(basic(pair))).isEqualTo(wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic ", "BASIC ", "bAsIc ", "Basic  "})
    void theSchemeMayBeSpeltInAnyWay(String scheme) {
        assertThat(verdict(basic("calls:" + PASSWORD).replace("Basic ", scheme)))
                .isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Basic",
                "Basic ",
                "Basic *",
                "Basic Y2Fsb",
                "Basic calls:correct horse",
                "Basic Y2FsbHM6Y29ycmVjdCBob3JzZQ== x",
                "Basic Y2FsbHM6Y29y cmVjdCBob3JzZQ==",
                "Basic Y2FsbHM6Y29ycmVjdCBob3JzZQ==, Basic Y2FsbHM6Y29ycmVjdCBob3JzZQ==",
                "BasicY2FsbHM6Y29ycmVjdCBob3JzZQ==",
                "Bearer Y2FsbHM6Y29ycmVjdCBob3JzZQ==",
                "Digest username=\"calls\"",
                "Y2FsbHM6Y29ycmVjdCBob3JzZQ==",
                "Basic \u0141"
            })
    void whatIsMalformedIsWrong(String authorization) {
        assertThat(verdict("Basic Y2FsbHM6Y29ycmVjdCBob3JzZQ==")).isEqualTo(Verdict.accept());
        assertThat(verdict(authorization)).isEqualTo(wrong());
    }

    @Test
    void severalHeadersAreWrong() {
        String right = basic("calls:" + PASSWORD);
        for (List<String> values : List.of(List.of(right, right), List.of(right, "x"), List.of("x", right))) {
            assertThat(VERIFIER.verify(new Webhook("POST", "/", "", name -> values, Optional.empty(), new byte[0])))
                    .isEqualTo(wrong());
        }
    }

    @Test
    void aPasswordCanBeReplacedWithoutAGap() {
        RequestVerifier both = VERIFIER.or("calls2", "battery staple");

        assertThat(verdict(both, basic("calls:" + PASSWORD))).isEqualTo(Verdict.accept());
        assertThat(verdict(both, basic("calls2:battery staple"))).isEqualTo(Verdict.accept());
        assertThat(verdict(both, basic("calls:battery staple"))).isEqualTo(wrong());
        assertThat(verdict(both, basic("calls2:" + PASSWORD))).isEqualTo(wrong());
        assertThat(verdict(VERIFIER, basic("calls2:battery staple"))).isEqualTo(wrong());
    }

    @Test
    void theyAreUtf8AndMayHaveColonsInThePassword() {
        RequestVerifier verifier = BasicCredentials.of("büro", "::größer::als::");

        assertThat(verdict(verifier, basic("büro:::größer::als::"))).isEqualTo(Verdict.accept());
        assertThat(verdict(verifier, basic("büro:::größer::als::", StandardCharsets.ISO_8859_1)))
                .isEqualTo(wrong());
    }

    @ParameterizedTest
    @CsvSource({
        "https://calls:correct%20horse@example.com/calls, calls, correct horse",
        "https://c%40lls:correct%3Ahorse@example.com, c@lls, correct:horse",
        "https://calls:correct:horse@example.com, calls, correct:horse",
        "https://calls:correct+horse@example.com, calls, correct+horse",
        "https://b%C3%BCro:gr%C3%B6%C3%9Fer-als-12@example.com, büro, größer-als-12",
        "https://büro:größer-als-12@example.com, büro, größer-als-12"
    })
    void thoseOfABaseUrlAreDecoded(String url, String user, String password) {
        RequestVerifier verifier = BasicCredentials.in(BaseUrl.of(url));

        assertThat(verdict(verifier, basic(user + ":" + password))).isEqualTo(Verdict.accept());
        assertThat(verdict(verifier, basic(user + "x:" + password))).isEqualTo(wrong());
        assertThat(verdict(verifier, basic(user + ":" + password + "x"))).isEqualTo(wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a:b@c", "https://correcthorse@example.com", "https://example.com"})
    void aBaseUrlMustHaveThem(String url) {
        assertThatThrownBy(() -> BasicCredentials.in(BaseUrl.of(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("credentials: none in the base URL (expected: https://user:password@...)");
    }

    @Test
    void thoseOfABaseUrlMustBeUtf8() {
        assertThatThrownBy(() -> BasicCredentials.in(BaseUrl.of("https://calls:correct%FFhorse@example.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("credentials: those in the base URL cannot be decoded")
                .hasMessageNotContaining("horse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ca:lls", ":", "calls\n", "\u007f", "ca\u0085lls"})
    void aUserIsNotEmptyAndHasNoColonAndNoControlCharacter(String user) {
        String message = "credentials: a user that is empty, or has a colon or a control character"
                + " (expected: such as calls)";

        assertThatThrownBy(() -> BasicCredentials.of(user, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> VERIFIER.or(user, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hunter2", "hunter2hunt", "hunter2\nhunter2"})
    void aPasswordIsLongAndHasNoControlCharacter(String password) {
        assertThatThrownBy(() -> BasicCredentials.of("calls", password))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("credentials: a password that is too short or has a control character"
                        + " (expected: at least 12 characters, such as the output of: openssl rand -hex 16)");
    }

    @Test
    void aPasswordOfTwelveCharactersIsLongEnough() {
        assertThat(verdict(BasicCredentials.of("c", "hunter2hunte"), basic("c:hunter2hunte")))
                .isEqualTo(Verdict.accept());
    }

    @Test
    void theyAreNotShown() {
        assertThat(VERIFIER).hasToString("BasicCredentials");
    }
}
