package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.Request;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.contacts.BulkResult;
import dev.switchboard.client.contacts.Contact;
import dev.switchboard.client.contacts.ContactExport;
import dev.switchboard.client.contacts.ContactFilter;
import dev.switchboard.client.contacts.ContactScope;
import dev.switchboard.client.contacts.ContactsApi;
import dev.switchboard.client.contacts.CsvImport;
import dev.switchboard.client.contacts.NewContact;
import dev.switchboard.client.contacts.csv.ContactRows;
import dev.switchboard.client.contacts.vcard.CardReader;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.Fetched;
import dev.switchboard.client.json.JsonBody;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The address book over HTTP. */
public final class RestContacts implements ContactsApi {

    private static final String CONTACTS = "/contacts";
    private static final String CONTACT = "/contacts/{}";

    /** sipgate gives up to 5,000 at once; with pictures that could be too long an answer. */
    private static final int PAGE = 1_000;

    private final Wire wire;
    private final Wire csv;

    /** The address book of that transport's account. */
    public RestContacts(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL);
        this.csv = new Wire(transport, Meanings.GENERAL.but(500, "sipgate failed, or does not understand the CSV"));
    }

    @Override
    public Page<Contact> page(ContactFilter filter, long offset, int limit) {
        boolean whole = !filter.phoneNumbers().isEmpty();
        if (offset < 0 || (whole && offset > 0)) {
            throw new InvalidRequestException("offset: " + offset + " (expected: "
                    + (whole ? "0, because what is found by phone numbers comes at once" : "at least 0") + ")");
        }
        if (limit < 1) {
            throw new InvalidRequestException("limit: " + limit + " (expected: at least 1)");
        }
        Fetched<Contact> fetched = wire.list(Contact.class, whole ? found(filter.phoneNumbers()) : part(offset, limit));
        List<Contact> items = fetched.items().stream()
                .filter(contact -> filter.scope().isEmpty() || contact.scope().equals(filter.scope()))
                .toList();
        OptionalLong next = whole ? OptionalLong.empty() : Pages.next(fetched, offset, limit);
        return new Page<>(items, offset, next, fetched.totalCount());
    }

    private static Request found(List<String> phoneNumbers) {
        Request request = Request.get(CONTACTS);
        for (String number : phoneNumbers) {
            request = request.query("phonenumbers", PhoneNumbers.e164(number).orElse(number));
        }
        return request;
    }

    private static Request part(long offset, int limit) {
        return Request.get(CONTACTS).query("offset", Long.toString(offset)).query("limit", Integer.toString(limit));
    }

    @Override
    public Stream<Contact> stream(ContactFilter filter) {
        return Pages.stream(offset -> page(filter, offset, PAGE));
    }

    @Override
    public ContactExport export(ContactFilter filter) {
        List<Page<Contact>> pages = new ArrayList<>();
        List<Contact> all = Pages.stream(offset -> {
                    Page<Contact> page = page(filter, offset, PAGE);
                    pages.add(page);
                    return page;
                })
                .toList();
        return new ContactExport(new Page<>(
                all, 0, OptionalLong.empty(), pages.get(pages.size() - 1).totalCount()));
    }

    @Override
    public void create(NewContact contact) {
        wire.send(Request.post(CONTACTS).json(ContactJson.created(contact)));
    }

    @Override
    public void update(Contact contact) {
        wire.send(Request.put(CONTACT, contact.id()).json(ContactJson.updated(contact)));
    }

    @Override
    public void delete(String contactId) {
        wire.send(Request.delete(CONTACT, contactId));
    }

    @Override
    public void deleteAllPrivate() {
        wire.send(Request.delete(CONTACTS));
    }

    @Override
    public BulkResult<String> deleteAllShared() {
        // Each deletion shifts the pages behind it, so all are read before the first.
        List<String> ids = stream(ContactFilter.all().scope(ContactScope.SHARED))
                .map(Contact::id)
                .distinct()
                .toList();
        return ContactBatch.each(ids, this::delete);
    }

    @Override
    public BulkResult<NewContact> importVCards(String text, ContactScope scope) {
        return ContactBatch.each(CardReader.read(text, scope), this::create);
    }

    @Override
    public CsvImport importCsv(String text) {
        ContactRows rows = ContactRows.read(text);
        if (rows.result().sent() > 0) {
            byte[] utf8 = rows.text().getBytes(StandardCharsets.UTF_8);
            csv.send(Request.post("/contacts/import/csv")
                    .json(new JsonBody()
                            .put("base64Content", Base64.getEncoder().encodeToString(utf8))
                            .toString()));
        }
        return rows.result();
    }
}
