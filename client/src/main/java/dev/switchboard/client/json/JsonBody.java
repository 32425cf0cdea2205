package dev.switchboard.client.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object to send, field by field in the order in which they are put; what is absent is left out. */
public final class JsonBody {

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Adds a text. */
    public JsonBody put(String name, String value) {
        return raw(name, JsonText.write(value));
    }

    /** Adds a flag. */
    public JsonBody put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    /** Adds a whole number. */
    public JsonBody put(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** Adds a list of values that have an adapter. */
    public JsonBody put(String name, List<?> values) {
        return raw(name, JsonText.writeList(values));
    }

    /** Adds a text if there is one. */
    public JsonBody putText(String name, Optional<String> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    /** Adds a flag if there is one. */
    public JsonBody putFlag(String name, Optional<Boolean> value) {
        return value.isPresent() ? put(name, (boolean) value.get()) : this;
    }

    /** Adds all fields of another object. */
    public JsonBody putAll(JsonBody other) {
        fields.putAll(other.fields);
        return this;
    }

    /** Adds JSON text. */
    public JsonBody raw(String name, String json) {
        fields.put(name, json);
        return this;
    }

    /** As JSON text. */
    @Override
    public String toString() {
        return JsonText.writeRaw(fields);
    }
}
