package dev.switchboard.cli;

import dev.switchboard.client.rtcm.EstablishedCall;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Lists the calls that are going on. */
@Command(
        name = "calls",
        header = "List the calls that are going on.",
        footer = {"", "Calls that only ring are not listed.", "The token needs the scope rtcm:read."})
final class CallsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Connection connection;

    CallsCommand(Terminal terminal, Connection connection) {
        this.terminal = terminal;
        this.connection = connection;
    }

    @Override
    public Integer call() {
        List<EstablishedCall> calls = connection.open().rtcm().list();
        if (calls.isEmpty()) {
            terminal.say("no calls");
            return ExitCode.DONE;
        }
        Table table = new Table("CALL ID", "WITH", "STATE");
        calls.forEach(call -> table.row(call.callId(), numbers(call), state(call)));
        table.print(terminal);
        return ExitCode.DONE;
    }

    private static String numbers(EstablishedCall call) {
        return call.participants().stream()
                .map(EstablishedCall.Participant::phoneNumber)
                .flatMap(Optional::stream)
                .filter(number -> !number.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String state(EstablishedCall call) {
        return Stream.of(call.hold() ? "on hold" : "", call.muted() ? "muted" : "", call.recording() ? "recorded" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
