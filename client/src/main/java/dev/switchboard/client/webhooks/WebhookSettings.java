package dev.switchboard.client.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where sipgate sends webhooks, and for what.
 *
 * @param incomingUrl for calls that come in; empty text for none
 * @param outgoingUrl for calls that go out; empty text for none
 * @param log whether sipgate keeps a log of webhooks; see {@link WebhookSettingsApi#log}
 * @param whitelist the only extensions whose calls are told, such as {@code p0}, and an empty list for no call at all; if there
 *     is no list, all calls are told
 */
public record WebhookSettings(String incomingUrl, String outgoingUrl, boolean log, Optional<List<String>> whitelist) {

    /** Settings with a copy of the list. */
    public WebhookSettings {
        Objects.requireNonNull(incomingUrl, "incomingUrl");
        Objects.requireNonNull(outgoingUrl, "outgoingUrl");
        whitelist = whitelist.map(List::copyOf);
    }

    /** The same with another URL for calls that come in; empty text for none. */
    public WebhookSettings incomingUrl(String incomingUrl) {
        return new WebhookSettings(incomingUrl, outgoingUrl, log, whitelist);
    }

    /** The same with another URL for calls that go out; empty text for none. */
    public WebhookSettings outgoingUrl(String outgoingUrl) {
        return new WebhookSettings(incomingUrl, outgoingUrl, log, whitelist);
    }

    /** The same with or without a log. */
    public WebhookSettings log(boolean log) {
        return new WebhookSettings(incomingUrl, outgoingUrl, log, whitelist);
    }

    /** The same for the calls of these extensions alone; of none if the list is empty. */
    public WebhookSettings whitelist(List<String> whitelist) {
        return new WebhookSettings(incomingUrl, outgoingUrl, log, Optional.of(whitelist));
    }

    /** The same for all calls. */
    public WebhookSettings withoutWhitelist() {
        return new WebhookSettings(incomingUrl, outgoingUrl, log, Optional.empty());
    }

    /** Shows no URL, which may hold a password. */
    @Override
    public String toString() {
        return "WebhookSettings[log=" + log + ", whitelist="
                + whitelist.map(Object::toString).orElse("none") + "]";
    }
}
