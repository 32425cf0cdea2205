package dev.switchboard.client.contacts;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.SipgateException;
import java.util.stream.Stream;

/**
 * The address book. Works in classic and neo accounts. To read needs the scope {@code contacts:read}, to write
 * {@code contacts:write}.
 */
public interface ContactsApi {

    /**
     * A part of the address book.
     *
     * <p>By the filter's scope items are left out of what sipgate gave; {@link Page#next()} and {@link Page#totalCount()} are about
     * the list without that filter.
     *
     * @param offset where it begins, from 0; with phone numbers in the filter always 0, because sipgate then gives all at once
     * @param limit how many contacts at most, at least 1; without effect with phone numbers in the filter
     * @throws InvalidRequestException if offset or limit cannot be right
     * @throws SipgateException if the request fails
     */
    Page<Contact> page(ContactFilter filter, long offset, int limit);

    /**
     * The whole address book, fetched piece by piece while the stream is read. Who adds or deletes contacts meanwhile may shift
     * what follows.
     *
     * @throws SipgateException if a request fails, also while the stream is read
     */
    Stream<Contact> stream(ContactFilter filter);

    /**
     * The whole address book for other programs, as {@link #stream} reads it.
     *
     * @throws SipgateException if a request fails
     */
    ContactExport export(ContactFilter filter);

    /**
     * A part of the address book for other programs, as {@link #page} reads it.
     *
     * @throws InvalidRequestException as {@link #page}
     * @throws SipgateException if the request fails
     */
    default ContactExport export(ContactFilter filter, long offset, int limit) {
        return new ContactExport(page(filter, offset, limit));
    }

    /**
     * Adds a contact. sipgate does not tell its id.
     *
     * @throws InvalidRequestException if both names are empty, a phone number or an e-mail address is empty, or the scope is
     *     {@link ContactScope#INTERNAL}; nothing was sent
     * @throws SipgateException if the request fails
     */
    void create(NewContact contact);

    /**
     * Replaces a contact by this one, as it is: phone numbers are neither checked nor changed.
     *
     * <p>Not all that sipgate keeps is in a {@link Contact}. First and last name are not, nor are notes and websites, which newer
     * servers have; whether they outlive an update is not documented. Contacts of scope {@link ContactScope#INTERNAL} are
     * presumably refused.
     *
     * @throws SipgateException if the request fails
     */
    void update(Contact contact);

    /**
     * Removes a contact.
     *
     * @throws InvalidRequestException if the id is empty, which would name the whole address book; nothing was sent
     * @throws SipgateException if the request fails
     */
    void delete(String contactId);

    /**
     * Removes all private contacts, by one {@code DELETE /contacts}.
     *
     * <p>Beware: sipgate's documentation says of that request that it deletes <em>all</em> contacts. That it spares shared ones is
     * what sipgate's own Node library relies on. Keep an {@link #export(ContactFilter) export} if that matters.
     *
     * @throws SipgateException if the request fails
     */
    void deleteAllPrivate();

    /**
     * Removes all shared contacts: reads the whole address book, then deletes them one by one, and returns when that is over.
     *
     * @return the ids that were deleted, and those that were not
     * @throws SipgateException if the address book cannot be read; nothing was deleted then
     */
    BulkResult<String> deleteAllShared();

    /**
     * Adds the contacts of a text of vCards 3.0 or 4.0 (RFC 2426, RFC 6350), one request for each. All cards are checked before
     * anything is sent, and all mistakes are told at once.
     *
     * <p>A card needs a name ({@code N}, or else {@code FN}) and a phone number. Of the rest, e-mail addresses, postal addresses
     * and organizations are taken, and the types of numbers and e-mail addresses in lower case. What is sent of a number is said at
     * {@link NewContact}.
     *
     * @param text lines may end with CR LF or LF
     * @return the contacts that were created, and those that were not, in the order of the cards
     * @throws InvalidRequestException if there is no card, or one cannot be right; nothing was sent
     */
    BulkResult<NewContact> importVCards(String text, ContactScope scope);

    /**
     * Adds the contacts of a CSV text (RFC 4180, with commas), all in one request. sipgate decides on their scope.
     *
     * <p>The first line is a header that names {@code firstname}, {@code lastname} and {@code number}, in any order and case.
     * Other columns are left out. Blanks around values do not count. Rows with more or fewer values than the header, or in which one
     * of the three is empty, are skipped. If no row is left, nothing is sent. What is sent of a number is said at
     * {@link NewContact}.
     *
     * @return how many rows were sent, and which were skipped and why; sipgate does not tell what it did with them
     * @throws InvalidRequestException if the text is empty, the header lacks a column, or a quote is wrong; nothing was sent
     * @throws SipgateException if the request fails, with status 500 if sipgate does not understand the text
     */
    CsvImport importCsv(String text);
}
