package dev.switchboard.client.users;

import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A user of the account.
 *
 * @param id such as {@code w0}
 * @param defaultDevice the id of the device that rings by default, such as {@code e0}
 * @param busyOnBusy whether a second caller hears that the user is busy
 * @param addressId the id of the user's address
 * @param directDialIds the ids of the user's direct numbers
 * @param timezone such as {@code Europe/Berlin}
 * @param admin whether the user may administrate the account
 */
@Json
public record User(
        String id,
        Optional<String> firstname,
        Optional<String> lastname,
        Optional<String> email,
        Optional<String> defaultDevice,
        Optional<Boolean> busyOnBusy,
        Optional<String> addressId,
        List<String> directDialIds,
        Optional<String> timezone,
        Optional<Boolean> admin) {

    /** A user as sipgate describes it. */
    public User {
        Objects.requireNonNull(id, "id");
        directDialIds = Lists.of(directDialIds);
    }

    /** Shows neither name nor address. */
    @Override
    public String toString() {
        return "User[id=" + id + "]";
    }
}
