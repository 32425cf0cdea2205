package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Contacts from CSV. What cannot be read is refused with 500, as by sipgate. Charset and scope are the fake's own choice. */
final class ContactCsv {

    private static final List<String> HEADER = List.of("firstname", "lastname", "number");

    private ContactCsv() {}

    static List<JsonObject> contacts(String base64) {
        List<List<String>> rows = Csv.rows(decoded(base64));
        if (rows.isEmpty()
                || !rows.get(0).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()
                        .equals(HEADER)) {
            throw refused("header: another one (expected: " + HEADER + ")");
        }
        return rows.stream().skip(1).map(ContactCsv::contact).toList();
    }

    private static String decoded(String base64) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw refused("CSV: not readable (expected: base64 of UTF-8)");
        }
    }

    private static JsonObject contact(List<String> row) {
        if (row.size() != HEADER.size()) {
            throw refused("row: " + row.size() + " values (expected: " + HEADER.size() + ")");
        }
        JsonObject number = JsonText.builder()
                .add("number", row.get(2))
                .add("type", JsonValue.EMPTY_JSON_ARRAY)
                .build();
        return JsonText.builder()
                .add("name", row.get(0) + " " + row.get(1))
                .add("family", row.get(1))
                .add("given", row.get(0))
                .addNull("picture")
                .add("emails", JsonValue.EMPTY_JSON_ARRAY)
                .add("numbers", JsonText.array(List.of(number)))
                .add("addresses", JsonValue.EMPTY_JSON_ARRAY)
                .add("organization", JsonValue.EMPTY_JSON_ARRAY)
                .add("scope", "PRIVATE")
                .build();
    }

    static Refusal refused(String detail) {
        return Refusal.of(500, detail, "/base64Content");
    }
}
