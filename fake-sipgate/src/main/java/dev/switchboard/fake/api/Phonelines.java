package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Items;
import dev.switchboard.fake.state.PerUser;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Phonelines with their forwardings, which neo accounts do not have. */
public final class Phonelines {

    private static final String FORWARDINGS = "forwardings";
    private static final int MAX_SECONDS = 600;

    private final Switches switches;
    private final Users users;
    private final PerUser phonelines;

    public Phonelines(Switches switches, Users users, PerUser phonelines) {
        this.switches = switches;
        this.users = users;
        this.phonelines = phonelines;
    }

    public void addTo(Routes routes) {
        routes.at("/{u}/phonelines").get(this::all);
        routes.at("/{u}/phonelines/{id}/forwardings").get(this::forwardings).put(this::forward);
    }

    /** The forwardings are kept with the phoneline, and sent only when they are asked for. */
    private Answer all(Request request) {
        return Answer.items(owned(request).all().stream()
                .map(line -> JsonText.builder(line).remove(FORWARDINGS).build())
                .toList());
    }

    private Answer forwardings(Request request) {
        JsonObject line =
                owned(request).find(request.variable("id")).orElseThrow(() -> Refusal.of(403, "phoneline: not yours"));
        return Answer.json(JsonText.builder()
                .add("items", line.getOrDefault(FORWARDINGS, JsonValue.EMPTY_JSON_ARRAY))
                .build());
    }

    private Answer forward(Request request) {
        JsonValue forwardings = request.fields(FORWARDINGS).value(FORWARDINGS).orElse(JsonValue.NULL);
        Fields.check(forwardings instanceof JsonArray, FORWARDINGS, "an array");
        forwardings.asJsonArray().forEach(Phonelines::checkForwarding);
        if (!owned(request).change(request.variable("id"), line -> JsonText.with(line, FORWARDINGS, forwardings))) {
            throw Refusal.of(403, "phoneline: not yours");
        }
        return Answer.NO_CONTENT;
    }

    private static void checkForwarding(JsonValue forwarding) {
        Fields fields = Fields.of(forwarding, "destination", "timeout", "active");
        fields.text("destination");
        fields.flag("active");
        long timeout = fields.optionalWhole("timeout").orElse(0L);
        Fields.check(timeout >= 0 && timeout <= MAX_SECONDS, "timeout", "0 to " + MAX_SECONDS + " seconds");
    }

    private Items owned(Request request) {
        switches.requireClassic();
        return phonelines.of(users.owner(request));
    }
}
