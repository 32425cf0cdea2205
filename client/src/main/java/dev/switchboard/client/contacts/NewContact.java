package dev.switchboard.client.contacts;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact to be created. One of the names may be empty.
 *
 * <p>Phone numbers that have their country code are sent in E.164 form. Others, such as short or local ones, are sent as they
 * are, because a contact may have any.
 *
 * @param firstname the first name, may be empty
 * @param lastname the last name, may be empty
 * @param scope who will see the contact: {@link ContactScope#PRIVATE} or {@link ContactScope#SHARED}
 * @param numbers phone numbers
 * @param emails e-mail addresses; they are not checked
 * @param addresses postal addresses
 * @param organizations where the person works; each is the name of the organization, followed by its units
 * @param picture an image in base64
 */
public record NewContact(
        String firstname,
        String lastname,
        ContactScope scope,
        List<ContactNumber> numbers,
        List<ContactEmail> emails,
        List<ContactAddress> addresses,
        List<List<String>> organizations,
        Optional<String> picture) {

    /** A contact; its values are checked when it is sent. */
    public NewContact {
        Objects.requireNonNull(firstname, "firstname");
        Objects.requireNonNull(lastname, "lastname");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(picture, "picture");
        numbers = List.copyOf(numbers);
        emails = List.copyOf(emails);
        addresses = List.copyOf(addresses);
        organizations = organizations.stream().map(List::copyOf).toList();
    }

    /** A contact that has nothing but a name. */
    public static NewContact of(String firstname, String lastname, ContactScope scope) {
        return new NewContact(firstname, lastname, scope, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same with one more phone number. */
    public NewContact number(String number, String... types) {
        List<ContactNumber> more = and(numbers, ContactNumber.of(number, types));
        return new NewContact(firstname, lastname, scope, more, emails, addresses, organizations, picture);
    }

    /** The same with one more e-mail address. */
    public NewContact email(String email, String... types) {
        List<ContactEmail> more = and(emails, ContactEmail.of(email, types));
        return new NewContact(firstname, lastname, scope, numbers, more, addresses, organizations, picture);
    }

    /** The same with one more postal address. */
    public NewContact address(ContactAddress address) {
        List<ContactAddress> more = and(addresses, address);
        return new NewContact(firstname, lastname, scope, numbers, emails, more, organizations, picture);
    }

    /** The same with one more organization. */
    public NewContact organization(String name, String... units) {
        List<String> organization = new ArrayList<>(List.of(name));
        organization.addAll(List.of(units));
        List<List<String>> more = and(organizations, organization);
        return new NewContact(firstname, lastname, scope, numbers, emails, addresses, more, picture);
    }

    /** The same with that image; which formats and sizes sipgate takes is not documented. */
    public NewContact picture(byte[] image) {
        Optional<String> base64 = Optional.of(Base64.getEncoder().encodeToString(image));
        return new NewContact(firstname, lastname, scope, numbers, emails, addresses, organizations, base64);
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "NewContact[scope=" + scope.value() + "]";
    }
}
