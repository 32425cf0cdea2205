package dev.switchboard.client.history;

import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry of the history.
 *
 * <pre>{@code
 * if (entry.details() instanceof HistoryDetails.Fax fax) {
 *     print(fax.status());
 * }
 * }</pre>
 *
 * @param id identifies it
 * @param type what it is about
 * @param source who called or sent: a number with or without a country code, or {@code anonymous}
 * @param target who was called or received
 * @param sourceAlias the name of the source
 * @param targetAlias the name of the target
 * @param created when it happened
 * @param lastModified when the entry changed last
 * @param direction whether it came in or went out
 * @param incoming whether it came in
 * @param status what became of it: {@code NOPICKUP}, {@code BUSY}, {@code PICKUP} or {@code FORWARD}
 * @param connectionIds the extensions that took part
 * @param read whether it was seen
 * @param archived whether it is put away
 * @param note what users wrote about it
 * @param endpoints how it reached the extensions
 * @param starred whether it has a star
 * @param labels how users have marked it
 * @param details what only entries of its type say
 */
public record HistoryEntry(
        String id,
        Optional<HistoryType> type,
        Optional<String> source,
        Optional<String> target,
        Optional<String> sourceAlias,
        Optional<String> targetAlias,
        Optional<Instant> created,
        Optional<Instant> lastModified,
        Optional<HistoryDirection> direction,
        Optional<Boolean> incoming,
        Optional<String> status,
        List<String> connectionIds,
        Optional<Boolean> read,
        Optional<Boolean> archived,
        Optional<String> note,
        List<RoutedEndpoint> endpoints,
        Optional<Boolean> starred,
        List<String> labels,
        HistoryDetails details) {

    /** An entry as sipgate describes it. */
    public HistoryEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(details, "details");
    }

    /**
     * An extension that an entry reached.
     *
     * @param type how: {@code ROUTED}, {@code FORWARDED} or {@code PICKUP}
     * @param endpoint which
     */
    @Json
    public record RoutedEndpoint(Optional<String> type, Optional<Endpoint> endpoint) {}

    /**
     * An extension.
     *
     * @param extension such as {@code p0}
     * @param type what it is: {@code SMS}, {@code REGISTER}, {@code EXTERNAL}, {@code FAX}, {@code MOBILE}, {@code GROUP},
     *     {@code VOICEMAIL}, {@code PHONELINE} or {@code USER}
     */
    @Json
    public record Endpoint(Optional<String> extension, Optional<String> type) {}

    /** Shows neither numbers, names nor the note. */
    @Override
    public String toString() {
        return "HistoryEntry[id=" + id + ", type="
                + type.map(HistoryType::value).orElse("?") + ", created="
                + created.map(Instant::toString).orElse("?") + "]";
    }
}
