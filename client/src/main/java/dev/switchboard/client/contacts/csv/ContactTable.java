package dev.switchboard.client.contacts.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.contacts.Contact;
import dev.switchboard.client.contacts.ContactEmail;
import dev.switchboard.client.contacts.ContactNumber;
import dev.switchboard.client.json.JsonText;
import java.util.List;

/** Writes contacts as CSV, for other programs. */
public final class ContactTable {

    private static final String QUOTE_AND_COMMENT = "\"#";

    private ContactTable() {}

    /** A header, and a row for each contact. */
    public static String write(List<Contact> contacts, char delimiter) {
        if (delimiter == '\n' || delimiter == '\r' || QUOTE_AND_COMMENT.indexOf(delimiter) >= 0) {
            throw new InvalidRequestException("delimiter: a quote, a line end or # (expected: such as , or ;)");
        }
        CsvWriterBuilder format = CsvWriter.builder().fieldSeparator(delimiter).quoteStrategy(QuoteStrategies.ALWAYS);
        return WrittenRows.text(format, rows -> {
            rows.writeRecord("id", "name", "emails", "numbers", "addresses", "organizations");
            contacts.forEach(contact -> rows.writeRecord(row(contact)));
        });
    }

    private static List<String> row(Contact contact) {
        return List.of(
                contact.id(),
                contact.name().orElse(""),
                JsonText.writeList(
                        contact.emails().stream().map(ContactEmail::email).toList()),
                JsonText.writeList(
                        contact.numbers().stream().map(ContactNumber::number).toList()),
                JsonText.writeList(contact.addresses()),
                JsonText.writeList(contact.organizations()));
    }
}
