package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.Response;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.check.WebhookUrls;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonText;
import dev.switchboard.client.json.Lists;
import dev.switchboard.client.webhooks.WebhookLogEntry;
import dev.switchboard.client.webhooks.WebhookSettings;
import dev.switchboard.client.webhooks.WebhookSettingsApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Webhook settings over HTTP. */
public final class RestWebhookSettings implements WebhookSettingsApi {

    private static final String PATH = "/settings/sipgateio";

    /** Phone lines, groups and users. */
    private static final String LISTED = "pgw";

    private final Wire wire;
    private final Lock changing = new ReentrantLock();

    /** Settings of that transport's account. */
    public RestWebhookSettings(Transport transport) {
        this.wire = new Wire(
                transport,
                Meanings.GENERAL.but(
                        403,
                        "sipgate.io is not booked for the account, or the token lacks settings:sipgateio:read or"
                                + " settings:sipgateio:write"));
    }

    @Override
    public WebhookSettings get() {
        return wire.read(SettingsFields.class, Request.get(PATH)).settings();
    }

    @Override
    public WebhookSettings update(UnaryOperator<WebhookSettings> change) {
        return Turn.of(changing, Request.put(PATH), () -> changed(change));
    }

    private WebhookSettings changed(UnaryOperator<WebhookSettings> change) {
        Request reading = Request.get(PATH);
        Response answer = wire.answer(reading);
        Map<String, String> fields = wire.understood(reading, answer, JsonText::readRaw);
        WebhookSettings before = wire.understood(
                reading,
                answer,
                json -> JsonText.read(SettingsFields.class, json).settings());
        WebhookSettings after = Objects.requireNonNull(change.apply(before), "the changed settings");
        write(fields, before, after);
        return after;
    }

    /** Only what changed is written anew; all else goes back as it came. sipgate wants both URLs in any case. */
    private void write(Map<String, String> fields, WebhookSettings before, WebhookSettings after) {
        if (!after.incomingUrl().equals(before.incomingUrl()) || isAbsent(fields, "incomingUrl")) {
            fields.put("incomingUrl", JsonText.write(url("incomingUrl", after.incomingUrl())));
        }
        if (!after.outgoingUrl().equals(before.outgoingUrl()) || isAbsent(fields, "outgoingUrl")) {
            fields.put("outgoingUrl", JsonText.write(url("outgoingUrl", after.outgoingUrl())));
        }
        if (after.log() != before.log()) {
            fields.put("log", Boolean.toString(after.log()));
        }
        if (!after.whitelist().equals(before.whitelist())) {
            after.whitelist().ifPresent(RestWebhookSettings::requireListed);
            fields.put("whitelist", after.whitelist().map(JsonText::writeList).orElse("null"));
        }
        wire.send(Request.put(PATH).json(JsonText.writeRaw(fields)));
    }

    private static boolean isAbsent(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "null").equals("null");
    }

    private static String url(String what, String url) {
        return url.isEmpty() ? url : WebhookUrls.require(what, url);
    }

    private static void requireListed(List<String> extensions) {
        extensions.forEach(extension -> Extensions.require("whitelist", extension, LISTED));
    }

    @Override
    public void setIncomingUrl(String url) {
        WebhookUrls.require("incomingUrl", url);
        update(settings -> settings.incomingUrl(url));
    }

    @Override
    public void setOutgoingUrl(String url) {
        WebhookUrls.require("outgoingUrl", url);
        update(settings -> settings.outgoingUrl(url));
    }

    @Override
    public void setWhitelist(List<String> extensions) {
        requireListed(extensions);
        update(settings -> settings.whitelist(extensions));
    }

    @Override
    public List<WebhookLogEntry> log() {
        return Lists.of(
                wire.list(WebhookLogEntry.class, Request.get("/log/webhooks")).items());
    }
}
