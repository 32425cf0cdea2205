package dev.switchboard.client.webhooks;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * A webhook that sipgate has sent.
 *
 * @param created when, as sipgate writes it
 * @param url where it was sent
 * @param request what was sent
 * @param response what came back
 * @param xmlError what sipgate did not like about it
 * @param status the status that came back
 */
@Json
public record WebhookLogEntry(
        Optional<String> created,
        Optional<String> url,
        Optional<String> request,
        Optional<String> response,
        Optional<String> xmlError,
        Optional<String> status) {

    /** Shows what says nothing about a caller or a password. */
    @Override
    public String toString() {
        return "WebhookLogEntry[created=" + created.orElse("?") + ", status=" + status.orElse("?") + ", xmlError="
                + xmlError.orElse("none") + "]";
    }
}
