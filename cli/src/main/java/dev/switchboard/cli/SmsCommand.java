package dev.switchboard.cli;

import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.sms.Sms;
import dev.switchboard.client.sms.SmsExtension;
import dev.switchboard.client.sms.SmsReceipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a text message. */
@Command(
        name = "sms",
        header = "Send an SMS.",
        footer = {
            "",
            "Examples:",
            "  switchboard sms +4915799912349 \"Your table is ready.\"",
            "  switchboard sms +4915799912349 \"See you at ten.\" --at 2026-12-01T09:30",
            "  switchboard sms +4915799912349 --from +4915799912346 -- \"-5 degrees!\"",
            "",
            "The token needs the scopes sessions:sms:write and sms:read."
        })
final class SmsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Connection connection;

    @Parameters(paramLabel = "NUMBER", description = "The recipient, with the country code.")
    private String to = "";

    @Parameters(paramLabel = "TEXT", description = "What to say. Put -- before a text that begins with a dash.")
    private String text = "";

    @ArgGroup
    private Sender sender = new Sender();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "Send it later, at most 30 days from now: a local time, such as 2026-12-01T10:00, or one with an"
                            + " offset, 2026-12-01T10:00+01:00.")
    private Optional<String> at = Optional.empty();

    SmsCommand(Terminal terminal, Connection connection) {
        this.terminal = terminal;
        this.connection = connection;
    }

    /** What the message comes from. */
    static final class Sender {

        @Option(
                names = "--from",
                paramLabel = "NUMBER",
                description = "Send it under another number of yours. For that moment it is the extension's default.")
        private Optional<String> number = Optional.empty();

        @Option(
                names = "--extension",
                paramLabel = "ID",
                description = "The SMS extension, such as s0. By default your first one.")
        private Optional<String> extension = Optional.empty();
    }

    @Override
    public Integer call() {
        Optional<Instant> time =
                at.map(given -> Given.time("--at", given, terminal.clock().getZone()));
        Sms sms = new Sms(to, text, time);
        SipgateClient sipgate = connection.open();
        if (sender.number.isPresent()) {
            return sendFrom(sipgate, sender.number.get(), sms);
        }
        List<String> extensions = sender.extension.map(List::of).orElseGet(() -> extensions(sipgate));
        sipgate.sms().send(extensions.get(0), sms);
        terminal.say(sent(sms) + " through " + extensions.get(0)
                + (extensions.size() == 1
                        ? ""
                        : ", the first of " + String.join(", ", extensions) + " (--extension takes another)"));
        return ExitCode.DONE;
    }

    private static List<String> extensions(SipgateClient sipgate) {
        String user = sipgate.users().authenticated().sub();
        List<String> extensions =
                sipgate.sms().extensions(user).stream().map(SmsExtension::id).collect(Collectors.toList());
        if (extensions.isEmpty()) {
            throw CommandException.usage(
                    "sms: user " + user + " has no SMS extension (expected: one; sipgate's web pages can add it)");
        }
        return extensions;
    }

    /** Not to be ended halfway, for the default sender is another one until it is restored. */
    private int sendFrom(SipgateClient sipgate, String number, Sms sms) {
        return CtrlC.waits(() -> terminal.warn("ends when the default sender is restored"), () -> {
            SmsReceipt receipt = sipgate.sms().sendFrom(number, sms);
            terminal.say(sent(sms) + " under " + number);
            Optional<SipgateException> notRestored = receipt.notRestored();
            notRestored.ifPresent(
                    failure -> terminal.warn("sent, but the default sender was not restored: " + failure.getMessage()));
            return notRestored.isPresent() ? ExitCode.LOOK : ExitCode.DONE;
        });
    }

    private String sent(Sms sms) {
        return sms.at()
                .map(time -> "accepted for " + terminal.local(time) + ",")
                .orElse("sent");
    }
}
