package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Query;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Faxes;
import dev.switchboard.fake.state.Items;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** The history. */
public final class History {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 1_000;
    private static final int MAX_CHANGES = 149;

    private final Switches switches;
    private final Items history;
    private final Faxes faxes;

    public History(Switches switches, Items history, Faxes faxes) {
        this.switches = switches;
        this.history = history;
        this.faxes = faxes;
    }

    public void addTo(Routes routes) {
        routes.at("/history")
                .get(this::list, HistoryFilter.PARAMETERS)
                .put(this::changeMany)
                .delete(this::deleteMany, "id");
        routes.at("/history/export").get(this::export, HistoryFilter.PARAMETERS_OF_EXPORT);
        routes.at("/history/{id}").get(this::one).put(this::change).delete(this::delete);
    }

    private Answer list(Request request) {
        List<JsonObject> found = found(request.query());
        return Answer.items(request.query().page(found, DEFAULT_LIMIT, MAX_LIMIT), found.size());
    }

    private Answer export(Request request) {
        List<JsonObject> page = request.query().page(found(request.query()), DEFAULT_LIMIT, MAX_LIMIT);
        return Answer.text(200, "application/octet-stream", HistoryCsv.of(page));
    }

    private List<JsonObject> found(Query query) {
        return history.all().stream()
                .filter(HistoryFilter.of(query))
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(JsonObject entry) {
        return !(switches.isNeo() && entry.getString("type", "").equals("CALL"));
    }

    private Answer one(Request request) {
        String id = request.variable("id");
        if (faxes.isStillUnknown(id)) {
            throw Refusal.notFound("history entry");
        }
        return Answer.json(history.find(id).filter(this::isShown).orElseThrow(() -> Refusal.notFound("history entry")));
    }

    private Answer change(Request request) {
        JsonObject changes = changes(request.fields("note", "archived", "starred", "read"));
        if (!history.change(request.variable("id"), entry -> JsonText.with(entry, changes))) {
            throw Refusal.notFound("history entry");
        }
        return Answer.NO_CONTENT;
    }

    private Answer changeMany(Request request) {
        List<Fields> entries = entries(request.json());
        for (Fields entry : entries) {
            if (!history.has(entry.text("id"))) {
                throw Refusal.notFound("history entry");
            }
        }
        for (Fields entry : entries) {
            history.change(entry.text("id"), before -> JsonText.with(before, changes(entry)));
        }
        return Answer.NO_CONTENT;
    }

    private static List<Fields> entries(JsonValue json) {
        if (json instanceof JsonArray array && !array.isEmpty() && array.size() <= MAX_CHANGES) {
            List<Fields> entries = array.stream()
                    .map(entry -> Fields.of(entry, "id", "archived", "starred", "read"))
                    .toList();
            entries.forEach(History::changes);
            return entries;
        }
        throw Refusal.badRequest("", "body: another value (expected: an array of 1 to " + MAX_CHANGES + " objects)");
    }

    /** What is to change, if all is of the right type. */
    private static JsonObject changes(Fields fields) {
        fields.optionalText("note");
        fields.optionalFlag("archived");
        fields.optionalFlag("starred");
        fields.optionalFlag("read");
        return fields.json();
    }

    private Answer delete(Request request) {
        if (!history.remove(request.variable("id"))) {
            throw Refusal.notFound("history entry");
        }
        return Answer.NO_CONTENT;
    }

    /** As sipgate does, this deletes all if no id is said. */
    private Answer deleteMany(Request request) {
        List<String> ids = request.query().all("id");
        history.removeIf(entry -> ids.isEmpty() || ids.contains(entry.getString("id")));
        return Answer.NO_CONTENT;
    }
}
