package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Document;
import dev.switchboard.fake.state.Items;
import jakarta.json.JsonValue;

/** The web users, and who asks. */
public final class Users {

    private final Document userinfo;
    private final Items users;

    public Users(Document userinfo, Items users) {
        this.userinfo = userinfo;
        this.users = users;
    }

    public void addTo(Routes routes) {
        routes.at("/authorization/userinfo").get(request -> Answer.json(userinfo.get()));
        routes.at("/users").get(request -> Answer.items(users.all()));
        routes.at("/users/{id}").get(this::one);
        routes.at("/users/{id}/busyonbusy")
                .put(request -> change(
                        request,
                        "busyOnBusy",
                        JsonText.of(request.fields("enabled").flag("enabled"))));
        routes.at("/users/{id}/defaultdevice").put(this::setDefaultDevice);
        routes.at("/users/{id}/role")
                .put(request -> change(
                        request, "admin", JsonText.of(request.fields("admin").flag("admin"))));
        routes.at("/users/{id}/location").put(this::setLocation);
    }

    private Answer one(Request request) {
        return Answer.json(users.find(request.variable("id")).orElseThrow(() -> Refusal.notFound("user")));
    }

    private Answer setDefaultDevice(Request request) {
        String device = request.fields("deviceId").text("deviceId");
        Fields.check(Formats.isExtension(device, "exy"), "deviceId", "a device, such as e0");
        return change(request, "defaultDevice", JsonText.of(device));
    }

    private Answer setLocation(Request request) {
        Fields fields = request.fields("addressId");
        Fields.check(fields.optionalWhole("addressId").isPresent(), "addressId", "a whole number");
        long address = fields.optionalWhole("addressId").orElseThrow();
        return change(request, "addressId", JsonText.of(Long.toString(address)));
    }

    private Answer change(Request request, String field, JsonValue value) {
        if (!users.change(request.variable("id"), user -> JsonText.with(user, field, value))) {
            throw Refusal.notFound("user");
        }
        return Answer.NO_CONTENT;
    }

    /** The web user whom the path begins with. */
    String owner(Request request) {
        String id = request.variable("u");
        if (!users.has(id)) {
            throw Refusal.notFound("user");
        }
        return id;
    }
}
