package dev.switchboard.client.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonDataException;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonReader.Token;
import io.avaje.json.JsonWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adapters for values that the API spells in several ways. */
final class Lenient {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    /**
     * Ids are text even where they look like numbers, so a number is text, too. Half a surrogate pair, which JSON cannot hold,
     * becomes a replacement character.
     */
    static final JsonAdapter<@Nullable String> TEXT = new JsonAdapter<>() {
        @Override
        public void toJson(JsonWriter writer, @Nullable String value) {
            writer.value(value == null ? null : HALF.matcher(value).replaceAll("\uFFFD"));
        }

        @Override
        public @Nullable String fromJson(JsonReader reader) {
            if (skipsNull(reader)) {
                return null;
            }
            Token token = reader.currentToken();
            return token == Token.NUMBER || token == Token.BOOLEAN
                    ? reader.readRaw().strip()
                    : reader.readString();
        }
    };

    /** Users have {@code true} and {@code "true"}; what is absent or {@code null} is false where a type cannot say so. */
    static final class Flag implements JsonAdapter<@Nullable Boolean> {

        private final @Nullable Boolean absent;

        Flag(@Nullable Boolean absent) {
            this.absent = absent;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Boolean value) {
            writer.value(value);
        }

        @Override
        public @Nullable Boolean fromJson(JsonReader reader) {
            if (reader.currentToken() == Token.STRING) {
                String text = reader.readString();
                return switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new JsonDataException("\"" + text + "\" instead of true or false");
                };
            }
            if (skipsNull(reader)) {
                return absent;
            }
            return reader.readBoolean();
        }
    }

    /** With or without a fraction and a zone, which is UTC if there is none. */
    static final JsonAdapter<@Nullable Instant> MOMENT = new JsonAdapter<>() {
        @Override
        public void toJson(JsonWriter writer, @Nullable Instant value) {
            writer.value(value == null ? null : value.toString());
        }

        @Override
        public @Nullable Instant fromJson(JsonReader reader) {
            if (skipsNull(reader)) {
                return null;
            }
            String text = reader.readString();
            try {
                TemporalAccessor read =
                        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                return read instanceof OffsetDateTime zoned
                        ? zoned.toInstant()
                        : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new JsonDataException("\"" + text + "\" instead of a date and a time");
            }
        }
    };

    private Lenient() {}

    private static boolean skipsNull(JsonReader reader) {
        if (reader.currentToken() != Token.NULL) {
            return false;
        }
        reader.skipValue();
        return true;
    }
}
