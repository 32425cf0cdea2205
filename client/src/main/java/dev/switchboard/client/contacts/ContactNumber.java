package dev.switchboard.client.contacts;

import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Objects;

/**
 * A phone number of a contact.
 *
 * @param number usually in E.164 form, but any text may be there
 * @param types what it is for, in the words of vCards, such as {@code work} and {@code cell}
 */
@Json
public record ContactNumber(
        String number, @Json.Property("type") List<String> types) {

    /** A number; empty text if sipgate did not say which. */
    public ContactNumber {
        number = Objects.requireNonNullElse(number, "");
        types = Lists.of(types);
    }

    /** A number with its types, if any. */
    public static ContactNumber of(String number, String... types) {
        return new ContactNumber(Objects.requireNonNull(number, "number"), List.of(types));
    }

    /** Does not show the number. */
    @Override
    public String toString() {
        return "ContactNumber[types=" + types + "]";
    }
}
