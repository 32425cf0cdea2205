package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import dev.switchboard.client.users.User;
import dev.switchboard.client.users.UserInfo;
import dev.switchboard.client.users.UsersApi;
import java.util.List;

/** Users over HTTP. */
public final class RestUsers implements UsersApi {

    private final Wire wire;

    /** Users of that transport's account. */
    public RestUsers(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL);
    }

    @Override
    public UserInfo authenticated() {
        return wire.read(UserInfo.class, Request.get("/authorization/userinfo"));
    }

    @Override
    public List<User> list() {
        return wire.list(User.class, Request.get("/users")).items();
    }

    @Override
    public User get(String userId) {
        return wire.read(User.class, Request.get("/users/{}", userId));
    }

    @Override
    public List<PhoneNumberEntry> numbers(String userId) {
        return wire.list(PhoneNumberEntry.class, Request.get("/{}/numbers", userId))
                .items();
    }
}
