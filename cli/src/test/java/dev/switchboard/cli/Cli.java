package dev.switchboard.cli;

import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.fax.FaxApi;
import dev.switchboard.fake.FakeSipgate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs commands in this process, against a fake of sipgate. */
final class Cli implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final String SECRET = "not-to-be-shown-4711";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZONE);

    private final FakeSipgate fake = FakeSipgate.start();
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "SIPGATE_TOKEN_ID",
            "token-FakeId",
            "SIPGATE_TOKEN",
            SECRET,
            "SIPGATE_URL",
            fake.url().toString()));
    private Function<SipgateClient, FaxApi> faxes = client -> new QuickFaxes(client.fax(), fake.faxes()::advance, 3);

    FakeSipgate fake() {
        return fake;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** What happens to a fax each time somebody looks at it, and how often that is. */
    void faxes(Consumer<String> betweenLooks, int looks) {
        faxes = client -> new QuickFaxes(client.fax(), betweenLooks, looks);
    }

    Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    int run(PrintWriter out, PrintWriter err, String... args) {
        return Switchboard.commandLine(new Terminal(out, err, CLOCK), environment, faxes)
                .execute(args);
    }

    /** What came to the fake, such as {@code GET /v2/calls}, with the query and without bodies. */
    List<String> requests() {
        return fake.requests().stream()
                .map(request -> request.method() + " " + request.path()
                        + request.query().map(query -> "?" + query).orElse(""))
                .toList();
    }

    @Override
    public void close() {
        fake.close();
    }

    /** What a command said. */
    record Ran(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        List<String> errors() {
            return err.lines().toList();
        }
    }
}
