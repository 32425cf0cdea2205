package dev.switchboard.fake.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;

/** JSON from text, and new values. The provider is looked up once, and not for each value as by {@code Json}. */
public final class JsonText {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Takes the longest fax, which Parsson's own limit would not, and no name twice. */
    private static final JsonParserFactory PARSERS = JSON.createParserFactory(
            Map.of("org.eclipse.parsson.maxParsingLimit", 40_000_000, "org.eclipse.parsson.rejectDuplicateKeys", true));

    private JsonText() {}

    /**
     * Reads one value.
     *
     * @throws JsonException if the text is not JSON, is more than one value, or has an object with the same name twice
     */
    public static JsonValue read(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw new JsonException("more than one value");
            }
            return value;
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // Thrown for a name that comes twice, and for too deep nesting.
            throw new JsonException("not readable", e);
        }
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static JsonObject object(String text) {
        try {
            if (read(text) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException e) {
            throw new IllegalArgumentException("json: not readable (expected: a JSON object)", e);
        }
        throw new IllegalArgumentException("json: another value (expected: a JSON object)");
    }

    public static JsonObjectBuilder builder() {
        return JSON.createObjectBuilder();
    }

    public static JsonObjectBuilder builder(JsonObject from) {
        return JSON.createObjectBuilder(from);
    }

    public static JsonObject with(JsonObject object, String name, JsonValue value) {
        return builder(object).add(name, value).build();
    }

    /** The first object with what the second one has, which wins. */
    public static JsonObject with(JsonObject object, JsonObject changes) {
        JsonObjectBuilder changed = builder(object);
        changes.forEach(changed::add);
        return changed.build();
    }

    public static JsonValue of(boolean value) {
        return value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    public static JsonString of(String value) {
        return JSON.createValue(value);
    }

    public static JsonArray array(Collection<? extends JsonValue> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    public static JsonArray texts(Collection<String> values) {
        return JSON.createArrayBuilder(values).build();
    }
}
