package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a contact that a client writes. */
final class ContactFields {

    private static final String[] ADDRESS = {
        "poBox", "extendedAddress", "streetAddress", "locality", "region", "postalCode", "country"
    };
    private static final Set<String> SCOPES = Set.of("PRIVATE", "SHARED");

    private ContactFields() {}

    static JsonObject created(Request request) {
        return checked(request.fields(
                "name",
                "family",
                "given",
                "picture",
                "emails",
                "numbers",
                "addresses",
                "organization",
                "scope",
                "note",
                "websites"));
    }

    /** With the id of the path, if any. */
    static JsonObject updated(Request request, String id) {
        Fields fields = request.fields(
                "id",
                "name",
                "family",
                "given",
                "picture",
                "emails",
                "numbers",
                "addresses",
                "organization",
                "scope",
                "note",
                "websites");
        Fields.check(fields.optionalText("id").map(id::equals).orElse(true), "id", "that of the path");
        return checked(fields);
    }

    private static JsonObject checked(Fields fields) {
        Fields.check(SCOPES.contains(fields.text("scope")), "scope", "one of " + SCOPES);
        fields.optionalText("name");
        fields.optionalText("family");
        fields.optionalText("given");
        checkPicture(fields);
        for (JsonValue email : list(fields, "emails")) {
            typed(email, "email");
        }
        for (JsonValue number : list(fields, "numbers")) {
            typed(number, "number");
        }
        for (JsonValue address : list(fields, "addresses")) {
            addressed(address);
        }
        for (JsonValue organization : list(fields, "organization")) {
            Fields.check(isTexts(organization), "organization", "lists of texts");
        }
        return complete(fields.json());
    }

    /** A read contact has all lists, and a picture, if only a null. */
    private static JsonObject complete(JsonObject contact) {
        JsonObjectBuilder complete = JsonText.builder()
                .add("name", "")
                .addNull("picture")
                .add("emails", JsonValue.EMPTY_JSON_ARRAY)
                .add("numbers", JsonValue.EMPTY_JSON_ARRAY)
                .add("addresses", JsonValue.EMPTY_JSON_ARRAY)
                .add("organization", JsonValue.EMPTY_JSON_ARRAY);
        contact.forEach(complete::add);
        return complete.build();
    }

    private static void checkPicture(Fields fields) {
        boolean right = fields.value("picture")
                .map(picture -> picture.equals(JsonValue.NULL) || picture instanceof JsonString)
                .orElse(true);
        Fields.check(right, "picture", "base64 or null");
    }

    private static List<? extends JsonValue> list(Fields fields, String name) {
        JsonValue value = fields.value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
        Fields.check(value instanceof JsonArray, name, "an array");
        return value.asJsonArray();
    }

    private static void typed(JsonValue value, String name) {
        Fields fields = Fields.of(value, name, "type");
        fields.text(name);
        Fields.check(isTexts(fields.value("type").orElse(JsonValue.NULL)), "type", "a list of texts");
    }

    private static void addressed(JsonValue value) {
        Fields fields = Fields.of(value, ADDRESS);
        for (String part : ADDRESS) {
            if (!fields.value(part).equals(Optional.of(JsonValue.NULL))) {
                fields.optionalText(part);
            }
        }
    }

    private static boolean isTexts(JsonValue value) {
        return value instanceof JsonArray texts && texts.stream().allMatch(JsonString.class::isInstance);
    }
}
