package dev.switchboard.client.rest;

import dev.switchboard.client.json.Lists;
import dev.switchboard.client.webhooks.WebhookSettings;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Optional;

/** Webhook settings as they come; the API knows no absent ones. */
@Json
public record SettingsFields(
        Optional<String> incomingUrl, Optional<String> outgoingUrl, boolean log, Optional<List<String>> whitelist) {

    WebhookSettings settings() {
        return new WebhookSettings(incomingUrl.orElse(""), outgoingUrl.orElse(""), log, whitelist.map(Lists::of));
    }
}
