package dev.switchboard.fake.state;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * The fax lines, and what was sent. A fax enters the history as {@code PENDING}, and there it stays until the test takes it
 * further.
 */
public final class Faxes {

    private final Items history;
    private final PerUser lines = new PerUser();
    private final Ids ids = new Ids(1_000_000_000L);
    private final List<SentFax> sent = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> unknownFor = new ConcurrentHashMap<>();
    private final AtomicInteger freshUnknownFor = new AtomicInteger();

    /** No lines yet, and no faxes. */
    public Faxes(Items history) {
        this.history = history;
    }

    public PerUser lines() {
        return lines;
    }

    /** What was taken, in order, also what was sent again. */
    public List<SentFax> sent() {
        return List.copyOf(sent);
    }

    /**
     * Takes a fax further: from {@code PENDING} or {@code SCHEDULED} to {@code SENDING}, and from there to {@code SENT}. From
     * another status it does not go on.
     *
     * @throws IllegalArgumentException if there is no such fax in the history
     */
    public void advance(String sessionId) {
        change(sessionId, fax -> switch (fax) {
            case "PENDING", "SCHEDULED" -> "SENDING";
            case "SENDING" -> "SENT";
            default -> fax;
        });
    }

    /**
     * Lets a fax fail.
     *
     * @throws IllegalArgumentException if there is no such fax in the history
     */
    public void fail(String sessionId) {
        setStatus(sessionId, "FAILED");
    }

    /**
     * Sets any status, also one that the client does not know.
     *
     * @throws IllegalArgumentException if there is no such fax in the history
     */
    public void setStatus(String sessionId, String status) {
        change(sessionId, before -> status);
    }

    private void change(String sessionId, UnaryOperator<String> status) {
        boolean known = history.change(
                sessionId,
                entry -> JsonText.with(
                        entry, "faxStatusType", JsonText.of(status.apply(entry.getString("faxStatusType", "")))));
        if (!known) {
            throw new IllegalArgumentException(
                    "fax: " + sessionId + " (expected: the session id of one in the history)");
        }
    }

    /**
     * Lets {@code GET /history/{id}} answer 404 at first for each fax that is sent from now on, as sipgate may.
     *
     * @param times how often, for each fax; 0 for never
     */
    public void freshOnesAnswer404(int times) {
        freshUnknownFor.set(times);
    }

    /** Whether this entry is to be answered with 404 once more. */
    public boolean isStillUnknown(String entryId) {
        AtomicInteger left = unknownFor.get(entryId);
        return left != null && left.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
    }

    /** Takes a fax. */
    public String send(String faxlineId, String recipient, String filename, String base64Content) {
        String sessionId = ids.next();
        unknownFor.put(sessionId, new AtomicInteger(freshUnknownFor.get()));
        sent.add(new SentFax(sessionId, faxlineId, recipient, filename, base64Content));
        history.add(entry(sessionId, faxlineId, recipient));
        return sessionId;
    }

    /**
     * Takes a fax of the history once more; empty if it was not sent here.
     *
     * @param faxlineId another line; empty for the same
     */
    public Optional<String> resend(String faxId, Optional<String> faxlineId) {
        return sent.stream()
                .filter(fax -> fax.sessionId().equals(faxId))
                .findFirst()
                .map(fax ->
                        send(faxlineId.orElse(fax.faxlineId()), fax.recipient(), fax.filename(), fax.base64Content()));
    }

    private static JsonObject entry(String sessionId, String faxlineId, String recipient) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        JsonArray endpoints = JsonText.array(List.of(JsonText.builder()
                .add("type", "ROUTED")
                .add("endpoint", JsonText.builder().add("extension", faxlineId).add("type", "FAX"))
                .build()));
        return JsonText.builder()
                .add("id", sessionId)
                .add("source", "")
                .add("target", recipient)
                .add("sourceAlias", "")
                .add("targetAlias", "")
                .add("type", "FAX")
                .add("created", now)
                .add("lastModified", now)
                .add("direction", "OUTGOING")
                .add("incoming", false)
                .add("status", "PICKUP")
                .add("connectionIds", JsonText.texts(List.of(faxlineId)))
                .add("read", true)
                .add("archived", false)
                .add("note", "")
                .add("endpoints", endpoints)
                .add("starred", false)
                .add("labels", JsonValue.EMPTY_JSON_ARRAY)
                .add("faxStatusType", "PENDING")
                .build();
    }
}
