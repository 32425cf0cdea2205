package dev.switchboard.client.rest;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.history.HistoryApi;
import dev.switchboard.client.history.HistoryChange;
import dev.switchboard.client.history.HistoryDirection;
import dev.switchboard.client.history.HistoryEntry;
import dev.switchboard.client.history.HistoryFilter;
import dev.switchboard.client.history.HistoryType;
import dev.switchboard.client.history.HistoryUpdates;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.Fetched;
import dev.switchboard.client.json.JsonBody;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history over HTTP. */
public final class RestHistory implements HistoryApi {

    private static final String HISTORY = "/history";
    private static final String ENTRY = "/history/{}";
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    /** sipgate takes less than 150 changes at once, and how long a URL may be is not known. */
    private static final int AT_ONCE = 100;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Wire list;
    private final Wire entry;

    /** The history of that transport's account. */
    public RestHistory(Transport transport) {
        this.list = new Wire(
                transport,
                Meanings.GENERAL
                        .but(400, "sipgate does not take the filter or the page")
                        .but(
                                403,
                                "not allowed: the filter names a device, or the token lacks history:read or history:write"));
        this.entry = new Wire(transport, Meanings.GENERAL.but(404, "there is no such entry"));
    }

    @Override
    public Stream<HistoryEntry> stream(HistoryFilter filter) {
        requireExtensions(filter);
        return Pages.stream(offset -> page(filter, offset, PAGE));
    }

    @Override
    public Page<HistoryEntry> page(HistoryFilter filter, long offset, int limit) {
        Request request = paged(filtered(Request.get(HISTORY), filter), offset, limit);
        Fetched<HistoryFields> fetched = list.list(
                HistoryFields.class,
                filter.phonenumber()
                        .map(number -> request.query("phonenumber", number))
                        .orElse(request));
        return Pages.page(fetched, offset, limit, HistoryFields::entry);
    }

    @Override
    public HistoryEntry get(String entryId) {
        return entry.read(HistoryFields.class, Request.get(ENTRY, entryId)).entry();
    }

    @Override
    public String exportCsv(HistoryFilter filter, long offset, int limit) {
        if (filter.phonenumber().isPresent()) {
            throw new InvalidRequestException("phonenumber: one (expected: none; exports cannot be filtered by it)");
        }
        return list.text(paged(filtered(Request.get("/history/export"), filter), offset, limit)
                .accept("application/octet-stream, text/csv, */*"));
    }

    private static Request paged(Request request, long offset, int limit) {
        if (offset < 0 || offset > Integer.MAX_VALUE) {
            throw new InvalidRequestException("offset: " + offset + " (expected: 0 to " + Integer.MAX_VALUE + ")");
        }
        if (limit < 0 || limit > LARGEST_PAGE) {
            throw new InvalidRequestException("limit: " + limit + " (expected: 0 to " + LARGEST_PAGE + ")");
        }
        return request.query("offset", Long.toString(offset)).query("limit", Integer.toString(limit));
    }

    private static void requireExtensions(HistoryFilter filter) {
        filter.connectionIds().forEach(id -> Extensions.requireAny("connectionIds", id));
    }

    private static Request filtered(Request request, HistoryFilter filter) {
        requireExtensions(filter);
        Request filtered = request;
        for (String id : filter.connectionIds()) {
            filtered = filtered.query("connectionIds", id);
        }
        for (HistoryType type : filter.types()) {
            filtered = filtered.query("types", type.value());
        }
        for (HistoryDirection direction : filter.directions()) {
            filtered = filtered.query("directions", direction.value());
        }
        if (filter.archived()) {
            filtered = filtered.query("archived", "true");
        }
        if (filter.starred().isPresent()) {
            filtered = filtered.query("starred", filter.starred().get() ? "STARRED" : "UNSTARRED");
        }
        filtered = moment(filtered, "from", filter.from());
        return moment(filtered, "to", filter.to());
    }

    private static Request moment(Request request, String name, Optional<Instant> at) {
        try {
            return at.map(moment -> request.query(name, MOMENT.format(moment))).orElse(request);
        } catch (DateTimeException e) {
            throw new InvalidRequestException(name + ": " + at.orElseThrow() + " (expected: a time of this era)", e);
        }
    }

    @Override
    public void delete(String entryId) {
        entry.send(Request.delete(ENTRY, entryId));
    }

    @Override
    public void delete(List<String> entryIds) {
        if (entryIds.isEmpty() || entryIds.contains("")) {
            throw new InvalidRequestException(
                    "entryIds: " + (entryIds.isEmpty() ? "none" : "an empty one") + " (expected: the ids of entries)");
        }
        for (List<String> chunk : chunks(List.copyOf(entryIds))) {
            Request request = Request.delete(HISTORY);
            for (String id : chunk) {
                request = request.query("id", id);
            }
            list.send(request);
        }
    }

    @Override
    public HistoryUpdates update(List<HistoryEntry> entries, Function<HistoryEntry, Optional<HistoryChange>> change) {
        Map<String, Request> noted = new LinkedHashMap<>();
        Map<String, HistoryChange> plain = new LinkedHashMap<>();
        for (HistoryEntry one : entries) {
            HistoryChange wanted = change.apply(one).orElse(HistoryChange.none());
            Request request = Request.put(ENTRY, one.id()); // Made also for the others: it refuses what is no id.
            if (wanted.note().isPresent()) {
                noted.put(one.id(), request.json(fields(new JsonBody(), wanted).toString()));
            } else if (!wanted.equals(HistoryChange.none())) {
                plain.put(one.id(), wanted);
            }
        }
        List<String> changed = new ArrayList<>();
        Map<String, SipgateException> failed = new LinkedHashMap<>();
        noted.forEach((id, request) -> attempt(List.of(id), () -> entry.send(request), changed, failed));
        for (List<String> chunk : chunks(List.copyOf(plain.keySet()))) {
            String body = chunk.stream()
                    .map(id -> fields(new JsonBody().put("id", id), plain.getOrDefault(id, HistoryChange.none()))
                            .toString())
                    .collect(Collectors.joining(",", "[", "]"));
            attempt(chunk, () -> list.send(Request.put(HISTORY).json(body)), changed, failed);
        }
        return new HistoryUpdates(changed, failed);
    }

    private static JsonBody fields(JsonBody body, HistoryChange change) {
        return body.putText("note", change.note())
                .putFlag("archived", change.archived())
                .putFlag("starred", change.starred())
                .putFlag("read", change.read());
    }

    /** One request after the other: what fails is told by id, and only an interrupt ends it all. */
    private static void attempt(
            List<String> ids, Runnable request, List<String> changed, Map<String, SipgateException> failed) {
        try {
            request.run();
            changed.addAll(ids);
        } catch (SipgateException e) {
            if (e.kind() == ErrorKind.INTERRUPTED) {
                throw e;
            }
            ids.forEach(id -> failed.put(id, e));
        }
    }

    private static List<List<String>> chunks(List<String> ids) {
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            chunks.add(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return chunks;
    }
}
