package dev.switchboard.client.contacts;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.contacts.csv.ContactTable;
import dev.switchboard.client.contacts.vcard.CardWriter;
import dev.switchboard.client.json.JsonBody;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Contacts in the formats of other programs. Written without any request.
 *
 * @param page what is written, and how many contacts there are in all
 */
public record ContactExport(Page<Contact> page) {

    /** As {@link #csv(char)}, with commas. */
    public String csv() {
        return csv(',');
    }

    /**
     * As CSV: the columns {@code id}, {@code name}, {@code emails}, {@code numbers}, {@code addresses} and
     * {@code organizations}, each value in quotes, the last four as JSON. A line feed stands between rows and none at the end.
     *
     * <p>Values are written as they are, and phone numbers begin with {@code +}. Spreadsheets take a value that begins with
     * {@code =}, {@code +}, {@code -} or {@code @} for a formula, and anybody who may write a shared contact decides what its name
     * is: import the file as text.
     *
     * @param delimiter what stands between values, such as {@code ;}
     * @throws InvalidRequestException if it is a quote, the end of a line, or {@code #}
     */
    public String csv(char delimiter) {
        return ContactTable.write(page.items(), delimiter);
    }

    /**
     * As JSON: <code>{"contacts":[...],"totalCount":1}</code>. A contact has {@code id}, {@code name}, {@code emails} and
     * {@code numbers} as texts, {@code addresses}, {@code organizations} and {@code scope}, and
     * {@code totalCount} is {@link Page#totalCount()}; what is not known is left out.
     */
    public String json() {
        String contacts = page.items().stream().map(ContactExport::json).collect(Collectors.joining(",", "[", "]"));
        JsonBody body = new JsonBody().raw("contacts", contacts);
        page.totalCount().ifPresent(count -> body.put("totalCount", count));
        return body.toString();
    }

    private static String json(Contact contact) {
        return new JsonBody()
                .put("id", contact.id())
                .putText("name", contact.name())
                .put(
                        "emails",
                        contact.emails().stream().map(ContactEmail::email).toList())
                .put(
                        "numbers",
                        contact.numbers().stream().map(ContactNumber::number).toList())
                .put("addresses", contact.addresses())
                .put("organizations", contact.organizations())
                .putText("scope", contact.scope().map(ContactScope::value))
                .toString();
    }

    /**
     * As vCards 4.0 (RFC 6350), one for each contact, each with a line end at its end. The name is whole in {@code FN}. For
     * {@code N} its last word is taken for the family name, since sipgate does not tell the names apart. Types are kept; pictures
     * are left out.
     */
    public List<String> vCards() {
        return page.items().stream().map(CardWriter::write).toList();
    }

    /** The same as one text; empty if there are no contacts. */
    public String singleVCard() {
        return String.join("", vCards());
    }
}
