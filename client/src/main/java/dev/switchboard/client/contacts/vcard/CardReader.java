package dev.switchboard.client.contacts.vcard;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.contacts.ContactAddress;
import dev.switchboard.client.contacts.ContactEmail;
import dev.switchboard.client.contacts.ContactNumber;
import dev.switchboard.client.contacts.ContactScope;
import dev.switchboard.client.contacts.NewContact;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads vCards 3.0 and 4.0 as contacts to be created. */
public final class CardReader {

    private static final int MOST_TOLD = 10;
    private static final Pattern VERSION = Pattern.compile("VERSION(?:;[^:]*)?:(.*)", Pattern.CASE_INSENSITIVE);

    private static final ContactAddress NOWHERE = new ContactAddress(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private CardReader() {}

    /**
     * The contacts of all cards.
     *
     * @throws InvalidRequestException if there is no card, or one cannot be a contact; all mistakes are told
     */
    public static List<NewContact> read(String text, ContactScope scope) {
        List<NewContact> contacts = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (CardText card : CardTexts.split(text)) {
            try {
                contacts.add(contact(card, scope));
            } catch (InvalidRequestException e) {
                mistakes.add(e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            String told = String.join("; ", mistakes.subList(0, Math.min(MOST_TOLD, mistakes.size())));
            int untold = mistakes.size() - MOST_TOLD;
            throw new InvalidRequestException(untold > 0 ? told + "; and " + untold + " more" : told);
        }
        return contacts;
    }

    private static NewContact contact(CardText text, ContactScope scope) {
        VCard card = parsed(text);
        Optional<StructuredName> name = Optional.ofNullable(card.getStructuredName());
        String given = some(name.map(StructuredName::getGiven)).orElse("");
        String family = some(name.map(StructuredName::getFamily)).orElse("");
        if (given.isEmpty() && family.isEmpty()) {
            family = some(Optional.ofNullable(card.getFormattedName()).map(FormattedName::getValue))
                    .orElseThrow(() -> wrong(text, "without a name", "N or FN"));
        }
        List<ContactNumber> numbers = card.getTelephoneNumbers().stream()
                .flatMap(tel -> number(tel).stream())
                .toList();
        if (numbers.isEmpty()) {
            throw wrong(text, "without a phone number", "TEL");
        }
        return new NewContact(
                given,
                family,
                scope,
                numbers,
                card.getEmails().stream()
                        .flatMap(email -> email(email).stream())
                        .toList(),
                card.getAddresses().stream()
                        .flatMap(address -> address(address).stream())
                        .toList(),
                card.getOrganizations().stream()
                        .map(Organization::getValues)
                        .filter(values -> values.stream().anyMatch(Predicate.not(String::isBlank)))
                        .toList(),
                Optional.empty());
    }

    private static VCard parsed(CardText text) {
        VCardVersion version = version(text);
        String card = "BEGIN:VCARD\r\n" + String.join("\r\n", text.lines()) + "\r\nEND:VCARD\r\n";
        try (VCardReader reader = new VCardReader(card, version)) {
            return reader.readNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A text in memory cannot fail so.
        }
    }

    private static VCardVersion version(CardText text) {
        List<String> versions = text.lines().stream()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip())
                .distinct()
                .toList();
        if (versions.equals(List.of("4.0"))) {
            return VCardVersion.V4_0;
        } else if (versions.equals(List.of("3.0"))) {
            return VCardVersion.V3_0;
        }
        throw wrong(
                text, versions.isEmpty() ? "without a version" : "of another version", "VERSION:3.0 or VERSION:4.0");
    }

    private static Optional<ContactNumber> number(Telephone tel) {
        String value = tel.getUri() == null ? tel.getText() : tel.getUri().toString();
        return some(Optional.ofNullable(value).map(text -> text.strip().replaceFirst("(?i)^tel:", "")))
                .map(number -> new ContactNumber(number, types(tel)));
    }

    private static Optional<ContactEmail> email(Email email) {
        return some(Optional.ofNullable(email.getValue())).map(value -> new ContactEmail(value, types(email)));
    }

    /** Types are the same in any case; sipgate's own are in lower case. */
    private static List<String> types(VCardProperty property) {
        return property.getParameters().getTypes().stream()
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    private static Optional<ContactAddress> address(Address address) {
        ContactAddress parts = new ContactAddress(
                whole(address.getPoBoxes()),
                whole(address.getExtendedAddresses()),
                whole(address.getStreetAddresses()),
                whole(address.getLocalities()),
                whole(address.getRegions()),
                whole(address.getPostalCodes()),
                whole(address.getCountries()));
        return parts.equals(NOWHERE) ? Optional.empty() : Optional.of(parts);
    }

    /** A comma that many forget to escape makes a list of what is meant as one text. */
    private static Optional<String> whole(List<String> values) {
        return some(Optional.of(String.join(",", values)));
    }

    private static Optional<String> some(Optional<String> value) {
        return value.map(String::strip).filter(Predicate.not(String::isEmpty));
    }

    private static InvalidRequestException wrong(CardText card, String found, String expected) {
        return new InvalidRequestException(card.place() + ": " + found + " (expected: " + expected + ")");
    }
}
