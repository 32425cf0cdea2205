package dev.switchboard.client.json;

import dev.switchboard.client.jsonb.GeneratedJsonComponent;
import dev.switchboard.client.numbers.NumberType;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonDataException;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonReader.Token;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.spi.JsonbComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Reads and writes JSON, with adapters that were generated with the classes. What is not as expected is a
 * {@link RuntimeException} of the library.
 */
public final class JsonText {

    /** By this class's loader and by name: a thread may have another loader, and a shaded jar may have lost the service file. */
    private static final Jsonb JSONB = Jsonb.builder()
            .classLoader(JsonText.class.getClassLoader())
            .add(String.class, Lenient.TEXT)
            .add(boolean.class, new Lenient.Flag(false))
            .add(Boolean.class, new Lenient.Flag(null))
            .add(Instant.class, Lenient.MOMENT)
            .add(Integer.class, Lenient.INTEGER)
            .add(Long.class, Lenient.LONG)
            .add(NumberType.class, Lenient.NUMBER_TYPE)
            .add(OptionalAdapter.FACTORY)
            .add((JsonbComponent) new GeneratedJsonComponent())
            .build();

    private JsonText() {}

    /** One object. */
    public static <T> T read(Class<T> type, String text) {
        return JSONB.type(type).fromJson(text);
    }

    /** A list within an object: {@code {"items":[...],"totalCount":2}}. Without it there are none. */
    public static <T> Fetched<T> readList(Class<T> type, String name, String text) {
        JsonAdapter<T> adapter = JSONB.adapter(type);
        List<T> items = new ArrayList<>();
        OptionalLong totalCount = OptionalLong.empty();
        try (JsonReader reader = JSONB.reader(text)) {
            reader.beginObject();
            while (reader.hasNextField()) {
                String field = reader.nextField();
                if (field.equals(name) && reader.currentToken() == Token.BEGIN_ARRAY) {
                    reader.beginArray();
                    while (reader.hasNextElement()) {
                        if (reader.currentToken() == Token.NULL) {
                            reader.skipValue();
                        } else {
                            items.add(adapter.fromJson(reader));
                        }
                    }
                    reader.endArray();
                } else if (field.equals("totalCount") && reader.currentToken() == Token.NUMBER) {
                    totalCount = OptionalLong.of(reader.readLong());
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
        }
        return new Fetched<>(items, totalCount);
    }

    /** The fields of an object in their order, name and value as they are written; the names without their quotes. */
    public static Map<String, String> readRaw(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonReader reader = JSONB.reader(text)) {
            // Only where it looks for names the reader leaves others as they are written.
            reader.beginObject(JSONB.properties());
            while (reader.hasNextField()) {
                fields.put(reader.nextField(), reader.readRaw().strip());
            }
            reader.endObject();
        }
        return fields;
    }

    /** One value as JSON. */
    public static String write(Object value) {
        return JSONB.toJson(value);
    }

    /** An object from fields as {@link #readRaw} gives them. Put together here: the library's writer takes raw ASCII alone. */
    public static String writeRaw(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Values that have an adapter as a JSON array; fields of them that are absent are left out. */
    public static String writeList(List<?> values) {
        return values.stream().map(JsonText::write).collect(Collectors.joining(",", "[", "]"));
    }

    /** A value where one must be. */
    public static JsonDataException missing(String field) {
        return new JsonDataException("without " + field);
    }
}
