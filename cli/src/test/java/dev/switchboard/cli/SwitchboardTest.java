package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchboardTest {

    private final Cli cli = new Cli();

    @AfterEach
    void close() {
        cli.close();
    }

    @Test
    void helpsWithoutCredentials() {
        cli.environment().clear();

        Ran ran = cli.run("--help");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.errors()).isEmpty();
        assertThat(ran.lines()).containsExactly("""
                        sipgate from the command line.
                        Usage: switchboard [-hV] COMMAND
                          -h, --help      Show this help message and exit.
                          -V, --version   Print version information and exit.
                        Commands:
                          sms       Send an SMS.
                          fax       Send a PDF as a fax, and tell how far it is.
                          history   List calls, voicemails, SMS and faxes.
                          webhooks  Show the URLs for webhooks, or set them.
                          calls     List the calls that are going on.
                          hangup    End a call.

                        Environment:
                          SIPGATE_TOKEN_ID, SIPGATE_TOKEN
                                                 a personal access token, made at
                                                 https://app.sipgate.com/personal-access-token
                          SIPGATE_ACCESS_TOKEN   instead of these, an OAuth 2 access token
                          SIPGATE_URL            another API than https://api.sipgate.com/v2

                        Exit codes:
                          0  done
                          1  sipgate refused or failed, or could not be reached
                          2  the command line, the environment or a value is wrong; nothing was sent
                          3  done or perhaps done, but look before you try again""".lines().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms", "fax", "history", "webhooks", "calls", "hangup"})
    void helpsWithEachCommand(String command) {
        List<String> help = cli.run(command, "--help").lines();

        assertThat(help).anyMatch(line -> line.startsWith("Usage: switchboard " + command));
        assertThat(help).allMatch(line -> line.length() <= 80).noneMatch(line -> line.contains("Exit codes"));
        assertThat(help).last().asString().startsWith("The token needs the scope");
    }

    @Test
    void saysItsVersion() {
        Ran ran = cli.run("--version");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).containsExactly("switchboard (not from a jar)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sms                | Missing required parameters: 'NUMBER', 'TEXT' | switchboard sms
            hangup             | Missing required parameter: 'CALL-ID'         | switchboard hangup
            calls now          | Unmatched argument at index 1: 'now'          | switchboard calls
            history --limit    | Missing required parameter for option '--limit' (N) | switchboard history
            calls --token=4711 | Unknown option: '--token=4711'                | switchboard calls
            """)
    void saysWhatIsWrongAndWhereHelpIs(String line, String message, String command) {
        Ran ran = cli.run(line.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.lines()).isEmpty();
        assertThat(ran.errors()).containsExactly("switchboard: " + message, "Try '" + command + " --help'.");
    }

    @Test
    void wantsACommand() {
        Ran ran = cli.run();

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly("switchboard: Missing required subcommand", "Try 'switchboard --help'.");
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(cli.run("histroy").errors())
                .containsExactly(
                        "switchboard: Unmatched argument at index 0: 'histroy'",
                        "Did you mean: switchboard history?",
                        "Try 'switchboard --help'.");
    }
}
