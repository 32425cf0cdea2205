package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Query;
import dev.switchboard.fake.http.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which entries of the history a query asks for. */
final class HistoryFilter {

    static final String[] PARAMETERS = {
        "types", "directions", "archived", "starred", "from", "to", "phonenumber", "connectionIds", "offset", "limit"
    };
    static final String[] PARAMETERS_OF_EXPORT = {
        "types", "directions", "archived", "starred", "from", "to", "connectionIds", "offset", "limit"
    };

    private static final Set<String> TYPES = Set.of("CALL", "VOICEMAIL", "SMS", "FAX");
    private static final Set<String> DIRECTIONS = Set.of("INCOMING", "OUTGOING", "MISSED_INCOMING", "MISSED_OUTGOING");
    private static final Set<String> STARRED = Set.of("STARRED", "UNSTARRED");
    private static final String DEVICES = "exy";

    private HistoryFilter() {}

    static Predicate<JsonObject> of(Query query) {
        List<String> types = query.allOf("types", TYPES);
        List<String> directions = query.allOf("directions", DIRECTIONS);
        List<String> starred = query.allOf("starred", STARRED);
        boolean onlyArchived =
                query.one("archived", "true or false", HistoryFilter::flag).orElse(false);
        Optional<Instant> from = query.one("from", "a date", Formats::instant);
        Optional<Instant> to = query.one("to", "a date", Formats::instant);
        Optional<String> number = query.one("phonenumber");
        List<String> connections = connections(query);
        return entry -> isOneOf(types, entry.getString("type", ""))
                && isOneOf(directions, entry.getString("direction", ""))
                && isOneOf(starred, entry.getBoolean("starred", false) ? "STARRED" : "UNSTARRED")
                && entry.getBoolean("archived", false) == onlyArchived
                && from.map(first -> !created(entry).isBefore(first)).orElse(true)
                && to.map(last -> !created(entry).isAfter(last)).orElse(true)
                && number.map(part -> has(entry, "source", part) || has(entry, "target", part))
                        .orElse(true)
                && (connections.isEmpty() || connections.stream().anyMatch(id -> isConnected(entry, id)));
    }

    private static List<String> connections(Query query) {
        List<String> connections = query.all("connectionIds");
        for (String id : connections) {
            if (!Formats.isExtension(id)) {
                throw Refusal.badRequest("connectionIds", "query: another value (expected: extensions)");
            }
            if (Formats.isExtension(id, DEVICES)) {
                throw Refusal.of(403, "connectionIds: a device", "connectionIds");
            }
        }
        return connections;
    }

    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
    }

    private static boolean isOneOf(List<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    private static Instant created(JsonObject entry) {
        return Formats.instant(entry.getString("created", ""));
    }

    private static boolean has(JsonObject entry, String field, String part) {
        return entry.getString(field, "").contains(part);
    }

    private static boolean isConnected(JsonObject entry, String id) {
        return entry.getOrDefault("connectionIds", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .anyMatch(connection -> connection instanceof JsonString text
                        && text.getString().equals(id));
    }
}
