package dev.switchboard.fake.http;

import jakarta.json.JsonValue;
import java.util.Map;

/**
 * What an endpoint is asked.
 *
 * @param variables the segments of the path that the endpoint's pattern leaves open
 * @param json the body; {@link JsonValue#NULL} for methods that have none
 */
public record Request(Map<String, String> variables, Query query, JsonValue json) {

    /** A segment of the path. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("variable: " + name + " (expected: one of " + variables.keySet() + ")");
        }
        return value;
    }

    /** The fields of the body, which has to be an object without others. */
    public Fields fields(String... known) {
        return Fields.of(json, known);
    }
}
