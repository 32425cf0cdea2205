package dev.switchboard.client.contacts;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact as sipgate lists it. First and last name are not told apart there.
 *
 * @param id identifies the contact
 * @param name the whole name
 * @param picture an image in base64
 * @param emails e-mail addresses
 * @param numbers phone numbers
 * @param addresses postal addresses
 * @param organizations where the person works; each is the name of the organization, followed by its units
 * @param scope who sees the contact
 */
@Json
public record Contact(
        String id,
        Optional<String> name,
        Optional<String> picture,
        List<ContactEmail> emails,
        List<ContactNumber> numbers,
        List<ContactAddress> addresses,
        @Json.Property("organization") List<List<String>> organizations,
        Optional<ContactScope> scope) {

    /**
     * A contact.
     *
     * @throws InvalidRequestException if there is no id
     */
    public Contact {
        if (id == null || id.isEmpty()) {
            throw new InvalidRequestException("id: absent (expected: the id of a contact)");
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(scope, "scope");
        emails = Lists.of(emails);
        numbers = Lists.of(numbers);
        addresses = Lists.of(addresses);
        organizations = Lists.of(organizations).stream().map(Lists::of).toList();
    }

    /** The same with another name. */
    public Contact name(String name) {
        return new Contact(id, Optional.of(name), picture, emails, numbers, addresses, organizations, scope);
    }

    /** The same with other e-mail addresses. */
    public Contact emails(List<ContactEmail> emails) {
        return new Contact(id, name, picture, emails, numbers, addresses, organizations, scope);
    }

    /** The same with other phone numbers. */
    public Contact numbers(List<ContactNumber> numbers) {
        return new Contact(id, name, picture, emails, numbers, addresses, organizations, scope);
    }

    /** The same with other postal addresses. */
    public Contact addresses(List<ContactAddress> addresses) {
        return new Contact(id, name, picture, emails, numbers, addresses, organizations, scope);
    }

    /** The same with other organizations. */
    public Contact organizations(List<List<String>> organizations) {
        return new Contact(id, name, picture, emails, numbers, addresses, organizations, scope);
    }

    /** The same for others to see. */
    public Contact scope(ContactScope scope) {
        return new Contact(id, name, picture, emails, numbers, addresses, organizations, Optional.of(scope));
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "Contact[id=" + id + scope.map(seen -> ", scope=" + seen.value()).orElse("") + "]";
    }
}
