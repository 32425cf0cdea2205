package dev.switchboard.cli;

import dev.switchboard.client.SipgateClient;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** The process: its arguments, environment, streams and exit code. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        // UTF-8 everywhere: a file of CSV must not depend on who made it.
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Clock.system(ZoneId.systemDefault()));
        System.exit(Switchboard.commandLine(terminal, System.getenv(), SipgateClient::fax)
                .execute(args));
    }
}
