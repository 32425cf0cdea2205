package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Items;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Groups with their users and numbers, which neo accounts do not have. */
public final class Groups {

    private final Switches switches;
    private final Items groups;

    public Groups(Switches switches, Items groups) {
        this.switches = switches;
        this.groups = groups;
    }

    public void addTo(Routes routes) {
        routes.at("/groups").get(this::all);
        routes.at("/groups/{id}/users").get(request -> part(request, "users"));
        routes.at("/groups/{id}/numbers").get(request -> part(request, "numbers"));
    }

    /** Users and numbers are kept with the group, and sent only when they are asked for. */
    private Answer all(Request request) {
        switches.requireClassic();
        return Answer.items(groups.all().stream()
                .map(group -> JsonText.builder(group)
                        .remove("users")
                        .remove("numbers")
                        .build())
                .toList());
    }

    private Answer part(Request request, String name) {
        switches.requireClassic();
        JsonObject group = groups.find(request.variable("id")).orElseThrow(() -> Refusal.notFound("group"));
        return Answer.json(JsonText.builder()
                .add("items", group.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY))
                .build());
    }
}
