package dev.switchboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends a call. */
@Command(
        name = "hangup",
        header = "End a call.",
        footer = {"", "Example:", "  switchboard hangup 2000000000", "", "The token needs the scope rtcm:write."})
final class HangupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Connection connection;

    @Parameters(paramLabel = "CALL-ID", description = "As \"switchboard calls\" lists it.")
    private String callId = "";

    HangupCommand(Terminal terminal, Connection connection) {
        this.terminal = terminal;
        this.connection = connection;
    }

    @Override
    public Integer call() {
        connection.open().rtcm().call(callId).hangUp();
        terminal.say("ended " + callId);
        return ExitCode.DONE;
    }
}
