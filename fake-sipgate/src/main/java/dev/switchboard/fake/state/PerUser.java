package dev.switchboard.fake.state;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What each web user has. */
public final class PerUser {

    private final Map<String, Items> byUser = new ConcurrentSkipListMap<>();

    /** None yet. */
    public PerUser() {}

    /**
     * What this user has, to look at and to change.
     *
     * @param userId such as {@code w0}; the user need not exist yet
     */
    public Items of(String userId) {
        return byUser.computeIfAbsent(userId, unknown -> new Items());
    }

    /** The items of the user who has one with this id. */
    public Optional<Items> with(String id) {
        return byUser.values().stream().filter(items -> items.has(id)).findFirst();
    }
}
