package dev.switchboard.cli;

import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.fax.FaxApi;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command that leads to all others. */
@Command(
        name = "switchboard",
        header = "sipgate from the command line.",
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class Switchboard {

    private static final String[] ENVIRONMENT = {
        "",
        "Environment:",
        "  SIPGATE_TOKEN_ID, SIPGATE_TOKEN",
        "                         a personal access token, made at",
        "                         https://app.sipgate.com/personal-access-token",
        "  SIPGATE_ACCESS_TOKEN   instead of these, an OAuth 2 access token",
        "  SIPGATE_URL            another API than https://api.sipgate.com/v2",
        "",
        "Exit codes:",
        "  0  done",
        "  1  sipgate refused or failed, or could not be reached",
        "  2  the command line, the environment or a value is wrong; nothing was sent",
        "  3  done or perhaps done, but look before you try again"
    };

    private Switchboard() {}

    /**
     * The commands.
     *
     * @param environment the process's
     * @param fax gives the client's faxes; tests wait for them in another way
     */
    static CommandLine commandLine(
            Terminal terminal, Map<String, String> environment, Function<SipgateClient, FaxApi> fax) {
        Connection connection = new Connection(environment);
        Failures failures = new Failures(terminal);
        CommandLine commands = new CommandLine(new Switchboard())
                .addSubcommand(new SmsCommand(terminal, connection))
                .addSubcommand(new FaxCommand(terminal, connection, fax))
                .addSubcommand(new HistoryCommand(terminal, connection))
                .addSubcommand(new WebhooksCommand(terminal, connection))
                .addSubcommand(new CallsCommand(terminal, connection))
                .addSubcommand(new HangupCommand(terminal, connection))
                // A text that begins with @ is a text and no name of a file with more arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        commands.getCommandSpec().usageMessage().footer(ENVIRONMENT);
        return commands;
    }
}
