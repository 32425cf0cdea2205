package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.blocklist.BlockedNumber;
import dev.switchboard.client.blocklist.BlocklistApi;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonBody;
import java.util.List;

/** The block list over HTTP. */
public final class RestBlocklist implements BlocklistApi {

    private static final String PATH = "/blacklist/incoming";

    private final Wire wire;

    /** The list of that transport's account. */
    public RestBlocklist(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL.but(409, "the number is in the list already"));
    }

    @Override
    public List<BlockedNumber> list() {
        return wire.list(BlockedNumber.class, Request.get(PATH)).items();
    }

    @Override
    public void block(String phoneNumber) {
        wire.send(Request.post(PATH)
                .json(new JsonBody()
                        .put("phoneNumber", PhoneNumbers.require("phoneNumber", phoneNumber))
                        .put("isBlock", true)
                        .toString()));
    }

    @Override
    public void unblock(String phoneNumber) {
        String number = phoneNumber.matches("[1-9]\\d{6,14}") ? "+" + phoneNumber : phoneNumber;
        wire.send(Request.delete(PATH + "/{}", PhoneNumbers.require("phoneNumber", number)));
    }
}
