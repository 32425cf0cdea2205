package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import dev.switchboard.fake.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {

    private static final String EXPECTED = " (expected: SIPGATE_TOKEN_ID and SIPGATE_TOKEN, a token from"
            + " https://app.sipgate.com/personal-access-token; or SIPGATE_ACCESS_TOKEN)";

    private final Cli cli = new Cli();

    @AfterEach
    void close() {
        cli.close();
    }

    private void requireRefused(String message) {
        Ran ran = cli.run("calls");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors()).containsExactly("switchboard: " + message);
        assertThat(cli.requests()).isEmpty();
    }

    @Test
    void showsThePersonalAccessToken() {
        cli.run("calls");

        assertThat(cli.fake().lastRequest().header("Authorization"))
                .contains("Basic "
                        + Base64.getEncoder()
                                .encodeToString(("token-FakeId:" + Cli.SECRET).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void showsTheAccessToken() {
        cli.environment().keySet().removeIf(name -> name.startsWith("SIPGATE_TOKEN"));
        cli.environment().put("SIPGATE_ACCESS_TOKEN", Cli.SECRET);
        cli.run("calls");

        assertThat(cli.fake().lastRequest().header("Authorization")).contains("Bearer " + Cli.SECRET);
    }

    @Test
    void saysWhatIsMissing() {
        cli.environment().keySet().removeIf(name -> name.startsWith("SIPGATE_TOKEN"));

        requireRefused("environment: no credentials" + EXPECTED);
    }

    @Test
    void takesAnEmptyVariableForNone() {
        cli.environment().put("SIPGATE_TOKEN", "");

        requireRefused("environment: no SIPGATE_TOKEN" + EXPECTED);
    }

    @Test
    void saysThatTheIdIsMissing() {
        cli.environment().remove("SIPGATE_TOKEN_ID");

        requireRefused("environment: no SIPGATE_TOKEN_ID" + EXPECTED);
    }

    @Test
    void doesNotChooseBetweenTwoKinds() {
        cli.environment().put("SIPGATE_ACCESS_TOKEN", Cli.SECRET);

        requireRefused("environment: two kinds of credentials" + EXPECTED);
    }

    @Test
    void refusesATokenThatCannotBeOneWithoutShowingIt() {
        cli.environment().put("SIPGATE_TOKEN", Cli.SECRET + "\n");

        requireRefused("environment: personal access token: with a blank, a control character or one beyond ASCII"
                + " (expected: as sipgate shows it)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/v2",
                "https://ada:not-to-be-shown-4711@example.com",
                "example",
                "https://[",
                " "
            })
    void refusesAnotherUrlWithoutShowingIt(String url) {
        cli.environment().put("SIPGATE_URL", url);

        requireRefused("SIPGATE_URL: not a URL of the API"
                + " (expected: such as https://api.sipgate.com/v2; http only on this machine)");
    }

    @Test
    void saysThatNobodyIsThere() {
        cli.fake().close();

        Ran ran = cli.run("calls");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.errors())
                .containsExactly("switchboard: GET /calls: no connection to "
                        + cli.environment().get("SIPGATE_URL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "history", "webhooks", "hangup 7001", "sms +4915799912349 Hello", "--help", "sms"})
    void showsNoSecret(String line) {
        cli.fake().failWhen("GET", "/history", Failure.status(403));
        cli.fake().failWhen("GET", "/calls", Failure.cutInBody());
        cli.fake().acceptOnly("Bearer another");

        Ran ran = cli.run(line.split(" "));

        assertThat(ran.out() + ran.err())
                .isNotEmpty()
                .doesNotContain(
                        Cli.SECRET,
                        Base64.getEncoder()
                                .encodeToString(("token-FakeId:" + Cli.SECRET).getBytes(StandardCharsets.UTF_8)));
    }
}
