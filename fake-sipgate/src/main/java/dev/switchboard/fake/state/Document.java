package dev.switchboard.fake.state;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;

/** One JSON object, such as the balance. */
public final class Document {

    private volatile JsonObject json;

    /**
     * Begins with this object.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public Document(String json) {
        this.json = JsonText.object(json);
    }

    public JsonObject get() {
        return json;
    }

    /**
     * Replaces it.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public void set(String replacement) {
        set(JsonText.object(replacement));
    }

    /** Replaces it. */
    public void set(JsonObject replacement) {
        json = replacement;
    }
}
