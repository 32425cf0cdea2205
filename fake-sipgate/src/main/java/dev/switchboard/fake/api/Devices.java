package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Items;
import dev.switchboard.fake.state.PerUser;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Devices of the web users. */
public final class Devices {

    private static final Set<String> TYPES = Set.of("all", "app", "register", "mobile", "external");

    private final Users users;
    private final PerUser devices;

    public Devices(Users users, PerUser devices) {
        this.users = users;
        this.devices = devices;
    }

    public void addTo(Routes routes) {
        routes.at("/{u}/devices").get(this::ofUser, "type");
        routes.at("/devices/{id}").get(this::one).put(this::change).delete(this::delete);
        routes.at("/devices/{id}/alias").put(this::rename);
        routes.at("/devices/{id}/callerid").get(this::callerId).put(this::setCallerId);
    }

    /** The types are those that neo accounts ask for, separated by commas. */
    private Answer ofUser(Request request) {
        List<String> types = List.of(request.query().one("type").orElse("all").split(",", -1));
        if (!TYPES.containsAll(types)) {
            throw Refusal.badRequest("type", "query: unknown value (expected: of " + TYPES + ")");
        }
        return Answer.items(devices.of(users.owner(request)).all().stream()
                .filter(device -> types.contains("all")
                        || types.contains(device.getString("type", "").toLowerCase(Locale.ROOT)))
                .toList());
    }

    private Answer one(Request request) {
        return Answer.json(device(request));
    }

    private Answer change(Request request) {
        Fields fields = request.fields("dnd", "emergencyAddressId");
        fields.optionalFlag("dnd");
        fields.optionalWhole("emergencyAddressId");
        return change(request, device -> JsonText.with(device, fields.json()));
    }

    private Answer rename(Request request) {
        String alias = request.fields("value").text("value");
        return change(request, device -> JsonText.with(device, "alias", JsonText.of(alias)));
    }

    private Answer callerId(Request request) {
        return Answer.json(JsonText.builder()
                .add("value", device(request).getString("callerId", ""))
                .build());
    }

    private Answer setCallerId(Request request) {
        String callerId = request.fields("value").text("value");
        return change(request, device -> JsonText.with(device, "callerId", JsonText.of(callerId)));
    }

    private Answer delete(Request request) {
        owned(request).remove(request.variable("id"));
        return Answer.NO_CONTENT;
    }

    private Answer change(Request request, UnaryOperator<JsonObject> change) {
        owned(request).change(request.variable("id"), change);
        return Answer.NO_CONTENT;
    }

    private JsonObject device(Request request) {
        return owned(request).find(request.variable("id")).orElseThrow(() -> Refusal.notFound("device"));
    }

    private Items owned(Request request) {
        return devices.with(request.variable("id")).orElseThrow(() -> Refusal.notFound("device"));
    }
}
