package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.groups.Group;
import dev.switchboard.client.groups.GroupsApi;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import dev.switchboard.client.users.User;
import java.util.List;

/** Groups over HTTP. */
public final class RestGroups implements GroupsApi {

    private final Wire wire;

    /** Groups of that transport's account. */
    public RestGroups(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL);
    }

    @Override
    public List<Group> list() {
        return wire.list(Group.class, Request.get("/groups")).items();
    }

    @Override
    public List<User> users(String groupId) {
        return wire.list(User.class, Request.get("/groups/{}/users", groupId)).items();
    }

    @Override
    public List<PhoneNumberEntry> numbers(String groupId) {
        return wire.list(PhoneNumberEntry.class, Request.get("/groups/{}/numbers", groupId))
                .items();
    }
}
