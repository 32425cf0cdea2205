package dev.switchboard.client.json;

import dev.switchboard.client.numbers.NumberType;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonDataException;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonReader.Token;
import io.avaje.json.JsonWriter;
import java.math.BigDecimal;
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
    private static final int LONGEST_NUMBER = 30;
    private static final Pattern SCALAR = Pattern.compile("-?\\d[\\d.eE+-]*|true|false");

    /**
     * Ids are text even where they look like numbers, so a number is text, too. Texts may be longer than the 32 KB at which the
     * library's reader gives up. Half a surrogate pair, which JSON cannot hold, becomes a replacement character.
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
            String raw = reader.readRaw().strip();
            if (raw.startsWith("\"")) {
                return Quoted.text(raw);
            }
            if (!SCALAR.matcher(raw).matches()) {
                throw new JsonDataException("something else instead of a text");
            }
            return raw;
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

    /** Whole numbers, also as text and with a fraction of zero; what is none is absent. */
    static final JsonAdapter<@Nullable Long> LONG = new JsonAdapter<>() {
        @Override
        public void toJson(JsonWriter writer, @Nullable Long value) {
            writer.value(value);
        }

        @Override
        public @Nullable Long fromJson(JsonReader reader) {
            return whole(reader, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    };

    /** The same in a smaller range. */
    static final JsonAdapter<@Nullable Integer> INTEGER = new JsonAdapter<>() {
        @Override
        public void toJson(JsonWriter writer, @Nullable Integer value) {
            writer.value(value);
        }

        @Override
        public @Nullable Integer fromJson(JsonReader reader) {
            Long whole = whole(reader, Integer.MIN_VALUE, Integer.MAX_VALUE);
            return whole == null ? null : whole.intValue();
        }
    };

    private static @Nullable Long whole(JsonReader reader, long least, long most) {
        String text = TEXT.fromJson(reader);
        try {
            if (text == null || text.length() > LONGEST_NUMBER) {
                return null;
            }
            long value = new BigDecimal(text).longValueExact();
            return value < least || value > most ? null : value;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** With or without a fraction and a zone, which is UTC if there is none; what is no moment is absent. */
    static final JsonAdapter<@Nullable Instant> MOMENT = new JsonAdapter<>() {
        @Override
        public void toJson(JsonWriter writer, @Nullable Instant value) {
            writer.value(value == null ? null : value.toString());
        }

        @Override
        public @Nullable Instant fromJson(JsonReader reader) {
            String text = TEXT.fromJson(reader);
            if (text == null) {
                return null;
            }
            try {
                TemporalAccessor read =
                        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                return read instanceof OffsetDateTime zoned
                        ? zoned.toInstant()
                        : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                return null;
            }
        }
    };

    /** Groups have numbers with a list of types, as contacts have them; those are others than the types of numbers. */
    static final JsonAdapter<@Nullable NumberType> NUMBER_TYPE = new JsonAdapter<>() {
        @Override
        public void toJson(JsonWriter writer, @Nullable NumberType value) {
            writer.value(value == null ? null : value.value());
        }

        @Override
        public @Nullable NumberType fromJson(JsonReader reader) {
            if (reader.currentToken() == Token.BEGIN_ARRAY) {
                reader.skipValue();
                return null;
            }
            String value = TEXT.fromJson(reader);
            return value == null ? null : new NumberType(value);
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
