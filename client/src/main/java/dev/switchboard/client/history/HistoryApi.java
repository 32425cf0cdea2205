package dev.switchboard.client.history;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.SipgateException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was called, sent and received. Works in classic and neo accounts, but new neo accounts keep calls elsewhere
 * ({@code GET /channels/{id}/events}): here they find none, which is no error. Needs the scopes {@code history:read} and
 * {@code history:write}.
 */
public interface HistoryApi {

    /**
     * All entries that a filter takes, in sipgate's order. Pages of 100 are fetched while the stream is read, so entries that come or
     * go in the meantime may be there twice or be missing. To take some of them: {@code stream(filter).limit(20)}.
     *
     * @throws InvalidRequestException if an extension of the filter cannot be right
     * @throws SipgateException if a request fails, also while the stream is read
     */
    Stream<HistoryEntry> stream(HistoryFilter filter);

    /**
     * Some of the entries that a filter takes.
     *
     * @param offset how many to leave out, from 0
     * @param limit how many at most, from 0 to 1,000
     * @throws InvalidRequestException if offset, limit or an extension of the filter cannot be right
     * @throws SipgateException if the request fails; with status 403 also if the filter names a device
     */
    Page<HistoryEntry> page(HistoryFilter filter, long offset, int limit);

    /**
     * One entry.
     *
     * @throws SipgateException if the request fails, with status 404 if there is none
     */
    HistoryEntry get(String entryId);

    /**
     * Some entries as CSV, as sipgate writes it; its columns are not documented.
     *
     * @param filter without a phone number, by which sipgate cannot filter here
     * @param offset how many to leave out, from 0
     * @param limit how many at most, from 0 to 1,000
     * @throws InvalidRequestException if one of them cannot be right
     * @throws SipgateException if the request fails
     */
    String exportCsv(HistoryFilter filter, long offset, int limit);

    /**
     * Deletes one entry.
     *
     * @throws SipgateException if the request fails, with status 404 if there is none
     */
    void delete(String entryId);

    /**
     * Deletes entries, 100 with each request. Without ids nothing is sent: sipgate would delete all entries.
     *
     * @throws InvalidRequestException if there are no ids, or one is empty
     * @throws SipgateException if a request fails; entries of the requests before it are deleted
     */
    void delete(List<String> entryIds);

    /**
     * Changes entries: what the function returns for each, and nothing for which it returns nothing. Notes need a request each,
     * all else goes 100 entries at a time. A request that fails does not keep the others from being sent.
     *
     * @return which entries were changed and which were not
     * @throws InvalidRequestException if the id of an entry cannot be right; nothing was changed
     * @throws SipgateException if the thread is interrupted
     */
    HistoryUpdates update(List<HistoryEntry> entries, Function<HistoryEntry, Optional<HistoryChange>> change);
}
