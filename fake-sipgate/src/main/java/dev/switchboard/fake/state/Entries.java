package dev.switchboard.fake.state;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** JSON objects without ids, in the order in which they were added. */
public final class Entries {

    private final List<JsonObject> entries = new CopyOnWriteArrayList<>();

    /** None yet. */
    public Entries() {}

    /**
     * Adds an object.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public void add(String json) {
        entries.add(JsonText.object(json));
    }

    /** All, as they are now. */
    public List<JsonObject> all() {
        return List.copyOf(entries);
    }

    /** Removes all. */
    public void clear() {
        entries.clear();
    }
}
