package dev.switchboard.client.contacts;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.check.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which contacts are asked for.
 *
 * @param scope those of this scope. sipgate gives all, and the client takes what fits: so a page may be shorter than asked for,
 *     even empty, although more follow
 * @param phoneNumbers those that have one of these numbers, or all if there are none. sipgate answers with all of them at once
 */
public record ContactFilter(Optional<ContactScope> scope, List<String> phoneNumbers) {

    /**
     * A filter.
     *
     * @throws InvalidRequestException if a phone number is empty
     */
    public ContactFilter {
        Objects.requireNonNull(scope, "scope");
        phoneNumbers = List.copyOf(phoneNumbers);
        phoneNumbers.forEach(number -> Texts.requireSome("phoneNumbers", number));
    }

    /** All contacts. */
    public static ContactFilter all() {
        return new ContactFilter(Optional.empty(), List.of());
    }

    /** The same, but those of a scope alone. */
    public ContactFilter scope(ContactScope scope) {
        return new ContactFilter(Optional.of(scope), phoneNumbers);
    }

    /**
     * The same, but those with one of these numbers alone. Numbers that have their country code are sent in E.164 form, others as
     * they are.
     *
     * @throws InvalidRequestException if there is no number, which to sipgate would mean all contacts, or one is empty
     */
    public ContactFilter phoneNumbers(List<String> phoneNumbers) {
        if (phoneNumbers.isEmpty()) {
            throw new InvalidRequestException(
                    "phoneNumbers: none (expected: at least one; without, all contacts are found)");
        }
        return new ContactFilter(scope, phoneNumbers);
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "ContactFilter[" + scope.map(ContactScope::value).orElse("each scope") + ", " + phoneNumbers.size()
                + " phone numbers]";
    }
}
