package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksCommandTest {

    private final Cli cli = new Cli();

    @AfterEach
    void close() {
        cli.close();
    }

    @Test
    void showsTheSettings() {
        Ran ran = cli.run("webhooks");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines())
                .containsExactly("incoming    https://pbx.example.com/calls", "outgoing    none", "extensions  all");
        assertThat(cli.requests()).containsExactly("GET /v2/settings/sipgateio");
    }

    @Test
    void showsWhoseCallsAreTold() {
        cli.fake().settings().set("""
                {"incomingUrl": "", "outgoingUrl": "", "log": false, "whitelist": ["p0", "g0"]}""");
        assertThat(cli.run("webhooks").lines()).last().isEqualTo("extensions  p0, g0");

        cli.fake().settings().set("""
                {"incomingUrl": "", "outgoingUrl": "", "log": false, "whitelist": []}""");
        assertThat(cli.run("webhooks").lines()).last().isEqualTo("extensions  none");
    }

    @Test
    void changesBothUrlsAtOnceAndNothingElse() {
        Ran ran = cli.run("webhooks", "--clear-incoming", "--outgoing", "https://pbx.example.com/out");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines())
                .containsExactly("incoming    none", "outgoing    https://pbx.example.com/out", "extensions  all");
        assertThat(cli.requests()).containsExactly("GET /v2/settings/sipgateio", "PUT /v2/settings/sipgateio");
        assertThat(cli.fake().settings().get()).hasToString("""
                {"incomingUrl":"","outgoingUrl":"https://pbx.example.com/out","log":false,"whitelist":null,"pushApiVersion":2}""");
    }

    @Test
    void changesOneUrl() {
        cli.run("webhooks", "--outgoing", "https://pbx.example.com/out");

        assertThat(cli.run("webhooks", "--incoming", "https://pbx.example.com/in")
                        .lines())
                .startsWith("incoming    https://pbx.example.com/in", "outgoing    https://pbx.example.com/out");
        assertThat(cli.run("webhooks", "--clear-outgoing").lines())
                .startsWith("incoming    https://pbx.example.com/in", "outgoing    none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--incoming", "--outgoing"})
    void clearsNothingByAnEmptyVariable(String option) {
        Ran ran = cli.run("webhooks", option, "");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors()).containsExactly("switchboard: " + option + ": empty (expected: a URL)");
        assertThat(cli.requests()).isEmpty();
    }

    @Test
    void showsNoPassword() {
        String url = "https://ada:" + Cli.SECRET + "@pbx.example.com/calls";

        assertThat(cli.run("webhooks", "--incoming", url).lines())
                .startsWith("incoming    https://***@pbx.example.com/calls");
        assertThat(cli.fake().settings().get().getString("incomingUrl")).isEqualTo(url);
        assertThat(cli.run("webhooks", url).err()).contains("'https://***@pbx.example.com/calls'");
    }

    @Test
    void refusesWhatIsNoUrl() {
        Ran ran = cli.run("webhooks", "--incoming", "pbx.example.com");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("switchboard: --incoming: not a URL for webhooks ");
        assertThat(cli.requests()).containsExactly("GET /v2/settings/sipgateio");
    }

    @Test
    void setsOrClears() {
        Ran ran = cli.run("webhooks", "--incoming", "https://pbx.example.com", "--clear-incoming");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("mutually exclusive");
    }

    @Test
    void saysThatTheyAreNotBooked() {
        cli.fake().setSipgateIoBooked(false);

        Ran ran = cli.run("webhooks");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("switchboard: GET /settings/sipgateio: 403, sipgate.io is not booked for the account, or ");
    }

    @Test
    void saysThatANeoAccountWantsHttps() {
        cli.fake().setNeo(true);

        Ran ran = cli.run("webhooks", "--incoming", "http://pbx.example.com/calls");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).startsWith("switchboard: PUT /settings/sipgateio: 400, sipgate does not take the values");
    }
}
