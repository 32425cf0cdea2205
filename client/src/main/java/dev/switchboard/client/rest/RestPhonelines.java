package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
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

    private static final int LONGEST = 600;
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

    private static void require(Forwarding forwarding) {
        Texts.requireSome("destination", forwarding.destination());
        if (forwarding.timeout() < 0 || forwarding.timeout() > LONGEST) {
            throw new InvalidRequestException(
                    "timeout: " + forwarding.timeout() + " (expected: 0 to " + LONGEST + " seconds)");
        }
    }

    @Override
    public void setForwardings(String userId, String phonelineId, List<Forwarding> forwardings) {
        forwardings.forEach(RestPhonelines::require);
        wire.send(Request.put(FORWARDINGS, userId, Extensions.require("phonelineId", phonelineId, "p"))
                .json(new JsonBody().put("forwardings", forwardings).toString()));
    }
}
