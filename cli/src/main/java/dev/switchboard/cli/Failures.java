package dev.switchboard.cli;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what went wrong, and chooses the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Map<String, String> ARGUMENTS = Map.of(
            "to", "NUMBER",
            "text", "TEXT",
            "smsId", "--extension",
            "from", "--from",
            "at", "--at",
            "pdf", "FILE",
            "faxlineId", "--line",
            "incomingUrl", "--incoming",
            "outgoingUrl", "--outgoing",
            "callId", "CALL-ID");

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        terminal.warn(WebhookUrl.shown(message(wrong)));
        UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
        terminal.err().println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** What is not expected here is a mistake of ours, and picocli prints its stack. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        if (failure instanceof CommandException ended) {
            terminal.warn(message(ended));
            return ended.exitCode();
        }
        if (failure instanceof InvalidRequestException wrong) {
            terminal.warn(named(message(wrong)));
            return ExitCode.USAGE;
        }
        if (failure instanceof SipgateException refused) {
            return tell(refused);
        }
        throw failure;
    }

    private int tell(SipgateException failure) {
        terminal.warn(message(failure));
        for (Throwable second : failure.getSuppressed()) {
            terminal.warn("the default sender was not restored: " + message(second));
        }
        if (failure.mayHaveHappened()) {
            terminal.warn("sipgate may have done it all the same: look before you try again");
        }
        return failure.mayHaveHappened() || failure.getSuppressed().length > 0 ? ExitCode.LOOK : ExitCode.FAILED;
    }

    /** The client's messages begin with the name that a value has there. */
    private static String named(String message) {
        int end = message.indexOf(": ");
        return end < 0
                ? message
                : ARGUMENTS.getOrDefault(message.substring(0, end), message.substring(0, end)) + message.substring(end);
    }

    private static String message(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}
