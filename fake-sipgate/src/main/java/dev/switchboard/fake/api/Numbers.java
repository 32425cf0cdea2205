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

/** The account's phone numbers. */
public final class Numbers {

    private final Users users;
    private final Items numbers;
    private final List<PerUser> endpoints;

    /** The endpoints are what a number may lead to. */
    public Numbers(Users users, Items numbers, List<PerUser> endpoints) {
        this.users = users;
        this.numbers = numbers;
        this.endpoints = endpoints;
    }

    public void addTo(Routes routes) {
        routes.at("/numbers").get(this::list, "offset", "limit");
        routes.at("/numbers/{id}").put(this::change);
        routes.at("/{u}/numbers").get(this::ofUser);
    }

    private Answer list(Request request) {
        List<JsonObject> all = numbers.all();
        return Answer.items(request.query().page(all, Integer.MAX_VALUE, Integer.MAX_VALUE), all.size());
    }

    private Answer ofUser(Request request) {
        String user = users.owner(request);
        return Answer.items(numbers.all().stream()
                .filter(number -> leadsTo(user, number.getString("endpointId", "")))
                .toList());
    }

    private boolean leadsTo(String user, String endpoint) {
        return endpoints.stream().anyMatch(each -> each.of(user).has(endpoint));
    }

    private Answer change(Request request) {
        Fields fields = request.fields("endpointId", "releaseForMnp", "quickDial");
        fields.optionalFlag("releaseForMnp");
        fields.optionalFlag("quickDial");
        String endpoint = fields.optionalText("endpointId").orElse("");
        Fields.check(endpoint.isEmpty() || Formats.isExtension(endpoint), "endpointId", "an extension");
        if (!numbers.change(
                request.variable("id"),
                number -> fields.has("endpointId")
                        ? JsonText.with(number, "endpointId", JsonText.of(endpoint))
                        : number)) {
            throw Refusal.notFound("number");
        }
        return Answer.NO_CONTENT;
    }
}
