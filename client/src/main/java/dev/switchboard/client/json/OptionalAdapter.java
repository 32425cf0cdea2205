package dev.switchboard.client.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.AdapterFactory;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

/** What is {@code null} is absent. */
final class OptionalAdapter<T> implements JsonAdapter<Optional<T>> {

    /** For each type of value. */
    static final AdapterFactory FACTORY =
            (type, jsonb) -> type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                    ? new OptionalAdapter<>(jsonb.adapter(generic.getActualTypeArguments()[0]))
                    : null;

    private final JsonAdapter<T> value;

    private OptionalAdapter(JsonAdapter<T> value) {
        this.value = value;
    }

    @Override
    public void toJson(JsonWriter writer, Optional<T> optional) {
        if (optional.isPresent()) {
            value.toJson(writer, optional.get());
        } else {
            writer.nullValue();
        }
    }

    @Override
    public Optional<T> fromJson(JsonReader reader) {
        if (reader.currentToken() == JsonReader.Token.NULL) {
            reader.skipValue();
            return Optional.empty();
        }
        return Optional.ofNullable(value.fromJson(reader));
    }
}
