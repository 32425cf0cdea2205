package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.check.Texts;
import dev.switchboard.client.contacts.Contact;
import dev.switchboard.client.contacts.ContactNumber;
import dev.switchboard.client.contacts.ContactScope;
import dev.switchboard.client.contacts.NewContact;
import dev.switchboard.client.json.JsonBody;
import dev.switchboard.client.json.JsonText;
import java.util.List;
import java.util.Optional;

/** Contacts as sipgate takes them. */
final class ContactJson {

    private ContactJson() {}

    static String created(NewContact contact) {
        String given = contact.firstname().strip();
        String family = contact.lastname().strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new InvalidRequestException("name: empty (expected: a first name or a last name)");
        }
        if (contact.scope().equals(ContactScope.INTERNAL)) {
            throw new InvalidRequestException("scope: INTERNAL (expected: PRIVATE or SHARED)");
        }
        List<ContactNumber> numbers =
                contact.numbers().stream().map(ContactJson::sent).toList();
        contact.emails().forEach(email -> Texts.requireSome("email", email.email()));
        return new JsonBody()
                .put("name", (given + " " + family).strip())
                .put("family", family)
                .put("given", given)
                .put("organization", contact.organizations())
                .raw("picture", orNull(contact.picture()))
                .put("scope", contact.scope().value())
                .put("addresses", contact.addresses())
                .put("emails", contact.emails())
                .put("numbers", numbers)
                .toString();
    }

    private static ContactNumber sent(ContactNumber number) {
        String typed = Texts.requireSome("number", number.number()).strip();
        return new ContactNumber(PhoneNumbers.e164(typed).orElse(typed), number.types());
    }

    static String updated(Contact contact) {
        return new JsonBody()
                .put("id", contact.id())
                .raw("name", orNull(contact.name()))
                .raw("picture", orNull(contact.picture()))
                .put("emails", contact.emails())
                .put("numbers", contact.numbers())
                .put("addresses", contact.addresses())
                .put("organization", contact.organizations())
                .raw("scope", orNull(contact.scope().map(ContactScope::value)))
                .toString();
    }

    private static String orNull(Optional<String> text) {
        return text.map(JsonText::write).orElse("null");
    }
}
