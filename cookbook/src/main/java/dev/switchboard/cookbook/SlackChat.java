package dev.switchboard.cookbook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A channel of Slack, by the URL of an incoming webhook, which is a secret. */
public final class SlackChat implements MissedCallChat.Chat {

    private static final Logger LOG = System.getLogger(SlackChat.class.getName());

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI incomingWebhook;

    public SlackChat(URI incomingWebhook) {
        this.incomingWebhook = incomingWebhook;
    }

    @Override
    public void post(String line) {
        String quoted = line.replace("\\", "\\\\").replace("\"", "\\\"");
        HttpRequest request = HttpRequest.newBuilder(incomingWebhook)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"" + quoted + "\"}"))
                .build();
        CompletableFuture<?> unused = http.sendAsync(request, BodyHandlers.discarding())
                .whenComplete((response, failure) -> {
                    if (failure != null) {
                        LOG.log(Level.WARNING, "chat: not reached", failure);
                    } else if (response.statusCode() != 200) {
                        LOG.log(Level.WARNING, "chat: status " + response.statusCode() + " (expected: 200)");
                    }
                });
    }
}
