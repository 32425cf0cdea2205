package dev.switchboard.servers.lambda;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, as Lambda's own runtime hands it to functions and takes it from them. */
final class LambdaJson {

    private LambdaJson() {}

    static Map<String, Object> object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return object(reader.readObject());
        }
    }

    static String text(Map<String, Object> object) {
        return Json.createObjectBuilder(object).build().toString();
    }

    private static Map<String, Object> object(JsonObject json) {
        Map<String, Object> object = new LinkedHashMap<>();
        json.forEach((name, value) -> object.put(name, value(value)));
        return object;
    }

    private static @Nullable Object value(JsonValue json) {
        return switch (json.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) json).getString();
            case NUMBER -> number((JsonNumber) json);
            case ARRAY -> ((JsonArray) json).stream().map(LambdaJson::value).toList();
            case OBJECT -> object((JsonObject) json);
        };
    }

    private static Number number(JsonNumber json) {
        long number = json.longValueExact();
        return number == (int) number ? (Number) (int) number : (Number) number;
    }
}
