package dev.switchboard.client.contacts.vcard;

import dev.switchboard.client.contacts.Contact;
import dev.switchboard.client.contacts.ContactAddress;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes contacts as vCards 4.0. */
public final class CardWriter {

    private CardWriter() {}

    /** One card, with CR LF at the end of each line. */
    public static String write(Contact contact) {
        VCard card = new VCard(VCardVersion.V4_0);
        String name = clean(contact.name().orElse("")).strip();
        card.setFormattedName(name.isEmpty() ? organization(contact) : name);
        if (!name.isEmpty()) {
            card.setStructuredName(structured(name));
        }
        contact.organizations().forEach(parts -> {
            Organization organization = new Organization();
            parts.forEach(part -> organization.getValues().add(clean(part)));
            card.addOrganization(organization);
        });
        contact.numbers()
                .forEach(number ->
                        card.addTelephoneNumber(typed(new Telephone(clean(number.number())), number.types())));
        contact.emails().forEach(email -> card.addEmail(typed(new Email(clean(email.email())), email.types())));
        contact.addresses().forEach(address -> card.addAddress(address(address)));
        return Folding.refold(text(card));
    }

    /** A card must have a name to show. */
    private static String organization(Contact contact) {
        return contact.organizations().stream()
                .flatMap(List::stream)
                .map(CardWriter::clean)
                .findFirst()
                .orElse("");
    }

    private static StructuredName structured(String name) {
        int blank = name.lastIndexOf(' ');
        StructuredName structured = new StructuredName();
        structured.setFamily(name.substring(blank + 1));
        if (blank > 0) {
            structured.setGiven(name.substring(0, blank));
        }
        return structured;
    }

    private static <P extends VCardProperty> P typed(P property, List<String> types) {
        types.forEach(type -> property.getParameters().addType(clean(type)));
        return property;
    }

    private static Address address(ContactAddress parts) {
        Address address = new Address();
        set(parts.poBox(), address::setPoBox);
        set(parts.extendedAddress(), address::setExtendedAddress);
        set(parts.streetAddress(), address::setStreetAddress);
        set(parts.locality(), address::setLocality);
        set(parts.region(), address::setRegion);
        set(parts.postalCode(), address::setPostalCode);
        set(parts.country(), address::setCountry);
        return address;
    }

    private static void set(Optional<String> part, Consumer<String> setter) {
        part.map(CardWriter::clean).ifPresent(setter);
    }

    /** A card cannot hold control characters but line ends and tabs. */
    private static String clean(String text) {
        return text.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static String text(VCard card) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setCaretEncodingEnabled(true);
            writer.write(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A text in memory cannot fail so.
        }
        return text.toString();
    }
}
