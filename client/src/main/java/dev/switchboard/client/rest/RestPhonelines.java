package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.check.Texts;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonBody;
import dev.switchboard.client.phonelines.Forwarding;
import dev.switchboard.client.phonelines.Phoneline;
import dev.switchboard.client.phonelines.PhonelinesApi;
import java.util.List;

/** Phone lines over HTTP. */
public final class RestPhonelines implements PhonelinesApi {

    private static final String FORWARDINGS = "/{}/phonelines/{}/forwardings";

    private final Wire wire;

    /** Phone lines of that transport's account. */
    public RestPhonelines(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL);
    }

    @Override
    public List<Phoneline> list(String userId) {
        return wire.list(Phoneline.class, Request.get("/{}/phonelines", userId)).items();
    }

    @Override
    public List<Forwarding> forwardings(String userId, String phonelineId) {
        return wire.list(Forwarding.class, Request.get(FORWARDINGS, userId, phonelineId))
                .items();
    }

    @Override
    public void setForwardings(String userId, String phonelineId, List<Forwarding> forwardings) {
        forwardings.forEach(forwarding -> Texts.requireSome("destination", forwarding.destination()));
        wire.send(Request.put(FORWARDINGS, userId, Extensions.require("phonelineId", phonelineId, "p"))
                .json(new JsonBody().put("forwardings", forwardings).toString()));
    }
}
