package dev.switchboard.fake.state;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** JSON objects, each known by its id, in the order in which they were added. */
public final class Items {

    private final String key;
    private final Map<String, JsonObject> byId = new LinkedHashMap<>();

    /** None yet, and known by {@code id}. */
    public Items() {
        this("id");
    }

    /** None yet, and known by another field, which is a text. */
    public Items(String key) {
        this.key = key;
    }

    /**
     * Adds an object. One with the same id is replaced, at its place.
     *
     * @param json a JSON object with a text {@code id}; all its other fields are kept and sent as they are
     * @throws IllegalArgumentException if it is not that
     */
    public void add(String json) {
        add(JsonText.object(json));
    }

    /** Like {@link #add(String)}. */
    public synchronized void add(JsonObject item) {
        byId.put(id(item), item);
    }

    /** Adds an object unless there is one with its id. */
    public synchronized boolean addIfAbsent(JsonObject item) {
        return byId.putIfAbsent(id(item), item) == null;
    }

    private String id(JsonObject item) {
        if (item.get(key) instanceof JsonString id) {
            return id.getString();
        }
        throw new IllegalArgumentException("item: without " + key + " (expected: a text \"" + key + "\")");
    }

    /** All, as they are now. */
    public synchronized List<JsonObject> all() {
        return List.copyOf(byId.values());
    }

    public synchronized Optional<JsonObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean has(String id) {
        return find(id).isPresent();
    }

    /** Changes an object; false if there is none with that id. */
    public synchronized boolean change(String id, UnaryOperator<JsonObject> change) {
        return byId.computeIfPresent(id, (same, item) -> change.apply(item)) != null;
    }

    /** Removes an object; false if there is none with that id. */
    public synchronized boolean remove(String id) {
        return byId.remove(id) != null;
    }

    public synchronized void removeIf(Predicate<JsonObject> which) {
        byId.values().removeIf(which);
    }

    /** Removes all. */
    public synchronized void clear() {
        byId.clear();
    }
}
