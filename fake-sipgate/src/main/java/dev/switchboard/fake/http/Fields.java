package dev.switchboard.fake.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;

/** The fields of a JSON object that a client sent. What is missing, of another type or not known is refused with 400. */
public final class Fields {

    private final JsonObject json;

    private Fields(JsonObject json) {
        this.json = json;
    }

    /** Refuses what is not an object. */
    public static Fields of(JsonValue json) {
        if (json instanceof JsonObject object) {
            return new Fields(object);
        }
        throw Refusal.badRequest("", "body: another value (expected: an object)");
    }

    /** Refuses also fields with other names. */
    public static Fields of(JsonValue json, String... known) {
        Fields fields = of(json);
        Set<String> allowed = Set.of(known);
        for (String name : fields.json.keySet()) {
            if (!allowed.contains(name)) {
                throw refused(name, "unknown field", "one of " + allowed);
            }
        }
        return fields;
    }

    public JsonObject json() {
        return json;
    }

    public boolean has(String name) {
        return json.containsKey(name);
    }

    /** A text that is there, and not blank. */
    public String text(String name) {
        String text = anyText(name);
        if (text.isBlank()) {
            throw refused(name, "blank", "a text");
        }
        return text;
    }

    /** A text that is there, and may be empty. */
    public String anyText(String name) {
        return optionalText(name).orElseThrow(() -> refused(name, "missing", "a text"));
    }

    public Optional<String> optionalText(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonString text) {
                return text.getString();
            }
            throw refused(name, "another type", "a text");
        });
    }

    public boolean flag(String name) {
        return optionalFlag(name).orElseThrow(() -> refused(name, "missing", "true or false"));
    }

    public Optional<Boolean> optionalFlag(String name) {
        return value(name).map(value -> {
            if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
                return value.equals(JsonValue.TRUE);
            }
            throw refused(name, "another type", "true or false");
        });
    }

    /** A number without a fraction, not even {@code .0}. */
    public Optional<Long> optionalWhole(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonNumber number
                    && number.isIntegral()
                    && number.bigIntegerValue().bitLength() < Long.SIZE) {
                return number.longValueExact();
            }
            throw refused(name, "another type", "a whole number of 64 bits");
        });
    }

    /** A value, {@code null} included. */
    public Optional<JsonValue> value(String name) {
        return Optional.ofNullable(json.get(name));
    }

    /** Refuses what does not hold. */
    public static void check(boolean holds, String name, String expected) {
        if (!holds) {
            throw refused(name, "another value", expected);
        }
    }

    private static Refusal refused(String name, String found, String expected) {
        return Refusal.badRequest("/" + name, name + ": " + found + " (expected: " + expected + ")");
    }
}
