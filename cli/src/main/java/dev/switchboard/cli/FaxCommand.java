package dev.switchboard.cli;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.fax.Fax;
import dev.switchboard.client.fax.FaxApi;
import dev.switchboard.client.fax.FaxStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a fax, and waits for what becomes of it. */
@Command(
        name = "fax",
        header = "Send a PDF as a fax, and tell how far it is.",
        footer = {
            "",
            "Examples:",
            "  switchboard fax +4921193674660 contract.pdf",
            "  switchboard fax +4921193674660 contract.pdf --line f1 --timeout 1h",
            "",
            "Ctrl-C ends the waiting, not the fax.",
            "The token needs the scopes sessions:fax:write, faxlines:read and history:read."
        })
final class FaxCommand implements Callable<Integer> {

    /** As {@link Fax#of} says; larger files need not be read. */
    private static final long LARGEST = 21_247_500;

    private final Terminal terminal;
    private final Connection connection;
    private final Function<SipgateClient, FaxApi> faxes;

    @Parameters(paramLabel = "NUMBER", description = "The recipient, best with the country code.")
    private String to = "";

    @Parameters(paramLabel = "FILE", description = "The document: a PDF of at most 21 MB.")
    private Path file = Path.of("");

    @Option(
            names = "--line",
            paramLabel = "ID",
            description = "The fax line, such as f0. By default your first one that can send.")
    private Optional<String> line = Optional.empty();

    @ArgGroup
    private Waiting waiting = new Waiting();

    FaxCommand(Terminal terminal, Connection connection, Function<SipgateClient, FaxApi> faxes) {
        this.terminal = terminal;
        this.connection = connection;
        this.faxes = faxes;
    }

    /** Whether to wait, and how long. */
    static final class Waiting {

        @Option(
                names = "--timeout",
                paramLabel = "TIME",
                description = "Wait no longer, such as 90s, 10m or 2h. By default 10m.")
        private Optional<String> timeout = Optional.empty();

        @Option(names = "--no-wait", description = "Hand it in, and do not wait.")
        private boolean none;
    }

    @Override
    public Integer call() {
        String timeout = waiting.timeout.orElse("10m");
        Duration atMost = Given.duration("--timeout", timeout);
        Fax fax = Fax.of(to, pdf());
        FaxApi api = faxes.apply(connection.open());
        String id = api.send(line.map(fax::faxlineId).orElse(fax));
        terminal.progress("handed in as fax " + id);
        if (waiting.none) {
            return ExitCode.DONE;
        }
        FaxStatus last = await(api, id, atMost);
        if (last.equals(FaxStatus.FAILED)) {
            throw CommandException.failed("fax " + id + " could not be sent");
        }
        if (!last.isFinal()) {
            throw CommandException.look("fax " + id + " is not sent after " + timeout + "; sipgate goes on with it");
        }
        return ExitCode.DONE;
    }

    private byte[] pdf() {
        try {
            if (Files.size(file) > LARGEST) {
                throw CommandException.usage(
                        file + ": " + Files.size(file) + " bytes (expected: at most " + LARGEST + ")");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CommandException.usage(
                    file + ": " + (Files.exists(file) ? "not readable" : "not found") + " (expected: a PDF)");
        }
    }

    /** From here on the fax is on its way, whatever fails. */
    private FaxStatus await(FaxApi api, String id, Duration atMost) {
        try {
            return CtrlC.ends(
                    () -> terminal.warn("waits no longer; sipgate goes on with fax " + id),
                    () -> api.await(
                            id,
                            atMost,
                            status -> terminal.progress(status.value().toLowerCase(Locale.ROOT))));
        } catch (SipgateException | InvalidRequestException e) {
            throw CommandException.look(
                    "fax " + id + " is handed in, but how far it is cannot be told: " + e.getMessage());
        }
    }
}
