package dev.switchboard.fake;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** What a fake has answered. */
record Response(HttpResponse<String> http) {

    int status() {
        return http.statusCode();
    }

    String body() {
        return http.body();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    JsonObject json() {
        return JsonText.object(body());
    }

    List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The items' ids, which are texts. */
    List<String> ids() {
        return items().stream().map(item -> item.getString("id")).toList();
    }

    /** Where the first error points to. */
    String pointer() {
        return error().getJsonObject("source").getString("pointer");
    }

    JsonObject error() {
        return json().getJsonArray("errors").getJsonObject(0);
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
