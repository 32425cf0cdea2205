package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.Request;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.numbers.NumbersApi;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import java.util.List;
import java.util.stream.Stream;

/** Phone numbers over HTTP. */
public final class RestNumbers implements NumbersApi {

    private static final int PAGE = 100;

    private final Wire wire;

    /** Numbers of that transport's account. */
    public RestNumbers(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL.but(400, "sipgate does not take the page"));
    }

    @Override
    public List<PhoneNumberEntry> list() {
        return stream().toList();
    }

    @Override
    public Stream<PhoneNumberEntry> stream() {
        return Pages.stream(offset -> page(offset, PAGE));
    }

    @Override
    public Page<PhoneNumberEntry> page(long offset, int limit) {
        if (offset < 0 || offset > Integer.MAX_VALUE || limit < 1) {
            throw new InvalidRequestException("page: offset " + offset + ", limit " + limit + " (expected: 0 to "
                    + Integer.MAX_VALUE + ", and from 1)");
        }
        Request request =
                Request.get("/numbers").query("offset", Long.toString(offset)).query("limit", Integer.toString(limit));
        return Pages.page(wire.list(PhoneNumberEntry.class, request), offset, limit);
    }
}
