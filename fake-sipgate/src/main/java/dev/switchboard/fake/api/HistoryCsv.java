package dev.switchboard.fake.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history as text. sipgate does not say which columns its own has. */
final class HistoryCsv {

    private static final List<String> COLUMNS = List.of(
            "id", "type", "direction", "created", "source", "sourceAlias", "target", "targetAlias", "status", "note");

    private HistoryCsv() {}

    static String of(List<JsonObject> entries) {
        return Stream.concat(
                        Stream.of(String.join(",", COLUMNS)), entries.stream().map(HistoryCsv::row))
                .map(row -> row + "\r\n")
                .collect(Collectors.joining());
    }

    private static String row(JsonObject entry) {
        return COLUMNS.stream()
                .map(column -> entry.get(column) instanceof JsonString text ? text.getString() : "")
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
