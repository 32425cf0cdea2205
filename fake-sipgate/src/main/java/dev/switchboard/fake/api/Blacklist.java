package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Items;
import jakarta.json.JsonObject;

/** Numbers that may not call. */
public final class Blacklist {

    private final Items blacklist;

    public Blacklist(Items blacklist) {
        this.blacklist = blacklist;
    }

    public void addTo(Routes routes) {
        routes.at("/blacklist/incoming")
                .get(request -> Answer.items(blacklist.all()))
                .post(this::add);
        routes.at("/blacklist/incoming/{phoneNumber}").delete(this::remove);
    }

    private Answer add(Request request) {
        Fields fields = request.fields("phoneNumber", "isBlock");
        String number = fields.text("phoneNumber");
        Fields.check(Formats.isNumber(number), "phoneNumber", "a number, such as +4915799912345");
        boolean isBlock = fields.optionalFlag("isBlock").orElse(true);
        JsonObject entry = JsonText.builder()
                .add("phoneNumber", number)
                .add("isBlock", isBlock)
                .build();
        if (!blacklist.addIfAbsent(entry)) {
            throw Refusal.of(409, "phoneNumber: there already", "/phoneNumber");
        }
        return Answer.json(201, entry);
    }

    private Answer remove(Request request) {
        if (!blacklist.remove(request.variable("phoneNumber"))) {
            throw Refusal.notFound("blacklist entry");
        }
        return Answer.NO_CONTENT;
    }
}
