package dev.switchboard.client.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which entries of the history; an empty list stands for all.
 *
 * @param connectionIds the extensions that took part, such as {@code p0}; sipgate refuses devices here
 * @param types calls, voicemails, SMS or faxes
 * @param directions whether they came in, went out, or were missed
 * @param archived only those that are put away, or only those that are not; sipgate knows no way to ask for both
 * @param starred only those with a star, or only those without; both if empty
 * @param from created not before that
 * @param to created not after that
 * @param phonenumber the source's or target's number, or a part of it; any if empty
 */
public record HistoryFilter(
        List<String> connectionIds,
        List<HistoryType> types,
        List<HistoryDirection> directions,
        boolean archived,
        Optional<Boolean> starred,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> phonenumber) {

    private static final HistoryFilter ALL = new HistoryFilter(
            List.of(),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** A filter with copies of the lists. */
    public HistoryFilter {
        connectionIds = List.copyOf(connectionIds);
        types = List.copyOf(types);
        directions = List.copyOf(directions);
        Objects.requireNonNull(starred, "starred");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(phonenumber, "phonenumber");
    }

    /** All that is not put away. */
    public static HistoryFilter all() {
        return ALL;
    }

    /** The same in which one of these extensions took part. */
    public HistoryFilter connectionIds(String... connectionIds) {
        return new HistoryFilter(List.of(connectionIds), types, directions, archived, starred, from, to, phonenumber);
    }

    /** The same of these types. */
    public HistoryFilter types(HistoryType... types) {
        return new HistoryFilter(connectionIds, List.of(types), directions, archived, starred, from, to, phonenumber);
    }

    /** The same of these directions. */
    public HistoryFilter directions(HistoryDirection... directions) {
        return new HistoryFilter(connectionIds, types, List.of(directions), archived, starred, from, to, phonenumber);
    }

    /** The same, but only archived entries, or only those that are not. */
    public HistoryFilter archived(boolean archived) {
        return new HistoryFilter(connectionIds, types, directions, archived, starred, from, to, phonenumber);
    }

    /** The same with a star, or without. */
    public HistoryFilter starred(boolean starred) {
        return new HistoryFilter(
                connectionIds, types, directions, archived, Optional.of(starred), from, to, phonenumber);
    }

    /** The same from that moment on. */
    public HistoryFilter from(Instant from) {
        return new HistoryFilter(
                connectionIds, types, directions, archived, starred, Optional.of(from), to, phonenumber);
    }

    /** The same up to that moment. */
    public HistoryFilter to(Instant to) {
        return new HistoryFilter(
                connectionIds, types, directions, archived, starred, from, Optional.of(to), phonenumber);
    }

    /** The same with that number, or a part of one. */
    public HistoryFilter phonenumber(String phonenumber) {
        return new HistoryFilter(
                connectionIds, types, directions, archived, starred, from, to, Optional.of(phonenumber));
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "HistoryFilter[types=" + types + ", directions=" + directions + ", archived=" + archived + "]";
    }
}
