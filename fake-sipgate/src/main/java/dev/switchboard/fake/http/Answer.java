package dev.switchboard.fake.http;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;

/**
 * What is answered.
 *
 * @param contentType empty if there is none
 * @param body sent as UTF-8; empty if there is none
 */
public record Answer(int status, String contentType, Map<String, String> headers, String body) {

    /** Done, and nothing to say. */
    public static final Answer NO_CONTENT = new Answer(204, "", Map.of(), "");

    public static Answer json(JsonValue body) {
        return json(200, body);
    }

    public static Answer json(int status, JsonValue body) {
        return new Answer(status, "application/json", Map.of(), body.toString());
    }

    /** A list as sipgate sends it. */
    public static Answer items(Collection<JsonObject> items) {
        return json(JsonText.builder().add("items", JsonText.array(items)).build());
    }

    /** A part of a list. */
    public static Answer items(Collection<JsonObject> items, int totalCount) {
        return json(JsonText.builder()
                .add("items", JsonText.array(items))
                .add("totalCount", totalCount)
                .build());
    }

    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, contentType, Map.of(), body);
    }
}
