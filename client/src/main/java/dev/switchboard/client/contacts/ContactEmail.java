package dev.switchboard.client.contacts;

import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Objects;

/**
 * An e-mail address of a contact.
 *
 * @param email the address; nobody checks it
 * @param types what it is for, in the words of vCards, such as {@code home}
 */
@Json
public record ContactEmail(
        String email, @Json.Property("type") List<String> types) {

    /** An address; empty text if sipgate did not say which. */
    public ContactEmail {
        email = Objects.requireNonNullElse(email, "");
        types = Lists.of(types);
    }

    /** An address with its types, if any. */
    public static ContactEmail of(String email, String... types) {
        return new ContactEmail(Objects.requireNonNull(email, "email"), List.of(types));
    }

    /** Does not show the address. */
    @Override
    public String toString() {
        return "ContactEmail[types=" + types + "]";
    }
}
