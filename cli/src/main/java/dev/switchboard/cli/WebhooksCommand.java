package dev.switchboard.cli;

import dev.switchboard.client.webhooks.WebhookSettings;
import dev.switchboard.client.webhooks.WebhookSettingsApi;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where sipgate sends webhooks, and changes it. */
@Command(
        name = "webhooks",
        header = "Show the URLs for webhooks, or set them.",
        footer = {
            "",
            "Examples:",
            "  switchboard webhooks",
            "  switchboard webhooks --incoming https://pbx.example.com/calls --clear-outgoing",
            "",
            "A user and a password in a URL are not shown.",
            "The token needs the scopes settings:sipgateio:read and settings:sipgateio:write."
        })
final class WebhooksCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Connection connection;

    @ArgGroup
    private Incoming incoming = new Incoming();

    @ArgGroup
    private Outgoing outgoing = new Outgoing();

    WebhooksCommand(Terminal terminal, Connection connection) {
        this.terminal = terminal;
        this.connection = connection;
    }

    /** What to do with the URL for calls that come in. */
    static final class Incoming {

        @Option(names = "--incoming", paramLabel = "URL", description = "Tell calls that come in to this URL.")
        private Optional<String> url = Optional.empty();

        @Option(names = "--clear-incoming", description = "Tell calls that come in to nobody.")
        private boolean clear;
    }

    /** What to do with the URL for calls that go out. */
    static final class Outgoing {

        @Option(names = "--outgoing", paramLabel = "URL", description = "Tell calls that go out to this URL.")
        private Optional<String> url = Optional.empty();

        @Option(names = "--clear-outgoing", description = "Tell calls that go out to nobody.")
        private boolean clear;
    }

    @Override
    public Integer call() {
        Optional<String> in = wanted("--incoming", incoming.url, incoming.clear);
        Optional<String> out = wanted("--outgoing", outgoing.url, outgoing.clear);
        WebhookSettingsApi api = connection.open().webhookSettings();
        show(
                in.isEmpty() && out.isEmpty()
                        ? api.get()
                        : api.update(settings -> settings.incomingUrl(in.orElse(settings.incomingUrl()))
                                .outgoingUrl(out.orElse(settings.outgoingUrl()))));
        return ExitCode.DONE;
    }

    /** The new URL, which is empty for none; nothing if it is to stay. */
    private static Optional<String> wanted(String option, Optional<String> url, boolean clear) {
        // A variable of the shell that is not set must not clear anything.
        if (url.filter(String::isEmpty).isPresent()) {
            throw CommandException.usage(option + ": empty (expected: a URL)");
        }
        return clear ? Optional.of("") : url;
    }

    private void show(WebhookSettings settings) {
        terminal.say("incoming    " + url(settings.incomingUrl()));
        terminal.say("outgoing    " + url(settings.outgoingUrl()));
        terminal.say("extensions  "
                + settings.whitelist()
                        .map(ids -> ids.isEmpty() ? "none" : String.join(", ", ids))
                        .orElse("all"));
    }

    private static String url(String url) {
        return url.isEmpty() ? "none" : WebhookUrl.shown(url);
    }
}
