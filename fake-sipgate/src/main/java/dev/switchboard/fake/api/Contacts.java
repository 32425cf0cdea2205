package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Items;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;

/** The address book. */
public final class Contacts {

    private static final int DEFAULT_LIMIT = 5_000;

    private final Items contacts;

    public Contacts(Items contacts) {
        this.contacts = contacts;
    }

    public void addTo(Routes routes) {
        routes.at("/contacts")
                .get(this::list, "offset", "limit", "phonenumbers")
                .post(this::create)
                .delete(this::deletePrivate);
        routes.at("/contacts/internal")
                .get(request -> Answer.items(shown(contacts.all().stream()
                        .filter(contact -> hasScope(contact, "INTERNAL"))
                        .toList())));
        routes.at("/contacts/import/csv").post(this::importCsv);
        routes.at("/contacts/{id}").get(this::one).put(this::update).delete(this::delete);
    }

    /** Numbers that are asked for make it ignore the page. */
    private Answer list(Request request) {
        List<JsonObject> all = shown(contacts.all());
        List<String> numbers = request.query().all("phonenumbers");
        List<JsonObject> page = request.query().page(all, DEFAULT_LIMIT, Integer.MAX_VALUE);
        if (numbers.isEmpty()) {
            return Answer.items(page, all.size());
        }
        List<JsonObject> found =
                all.stream().filter(contact -> hasOne(contact, numbers)).toList();
        return Answer.items(found, found.size());
    }

    private static boolean hasOne(JsonObject contact, List<String> numbers) {
        return contact.getOrDefault("numbers", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .anyMatch(number -> numbers.contains(number.asJsonObject().getString("number")));
    }

    private Answer one(Request request) {
        return Answer.json(shown(found(request)));
    }

    private Answer create(Request request) {
        JsonObject contact = ContactFields.created(request);
        contacts.add(JsonText.with(contact, "id", newId()));
        return Answer.NO_CONTENT;
    }

    private Answer update(Request request) {
        String id = request.variable("id");
        requireWritable(found(request));
        JsonObject update = JsonText.with(ContactFields.updated(request, id), "id", JsonText.of(id));
        contacts.change(id, before -> withNames(update, before));
        return Answer.NO_CONTENT;
    }

    /** An update of what was read has no {@code family} and {@code given}; the old ones stay then. */
    private static JsonObject withNames(JsonObject update, JsonObject before) {
        JsonObject after = update;
        for (String name : List.of("family", "given")) {
            if (!after.containsKey(name) && before.containsKey(name)) {
                after = JsonText.with(after, name, before.get(name));
            }
        }
        return after;
    }

    private Answer delete(Request request) {
        requireWritable(found(request));
        contacts.remove(request.variable("id"));
        return Answer.NO_CONTENT;
    }

    private Answer deletePrivate(Request request) {
        contacts.removeIf(contact -> hasScope(contact, "PRIVATE"));
        return Answer.NO_CONTENT;
    }

    private Answer importCsv(Request request) {
        String base64 = request.fields("base64Content").text("base64Content");
        ContactCsv.contacts(base64).forEach(contact -> contacts.add(JsonText.with(contact, "id", newId())));
        return Answer.NO_CONTENT;
    }

    private JsonObject found(Request request) {
        return contacts.find(request.variable("id")).orElseThrow(() -> Refusal.notFound("contact"));
    }

    private static void requireWritable(JsonObject contact) {
        if (hasScope(contact, "INTERNAL")) {
            throw Refusal.of(403, "contact: internal");
        }
    }

    private static boolean hasScope(JsonObject contact, String scope) {
        return contact.getString("scope", "").equals(scope);
    }

    private static List<JsonObject> shown(List<JsonObject> all) {
        return all.stream().map(Contacts::shown).toList();
    }

    private static JsonObject shown(JsonObject contact) {
        return JsonText.builder(contact).remove("family").remove("given").build();
    }

    private static JsonValue newId() {
        return JsonText.of(UUID.randomUUID().toString());
    }
}
