package dev.switchboard.client.history;

import java.util.Optional;

/**
 * What to change of an entry; what is empty stays.
 *
 * @param archived whether it is put away
 * @param starred whether it has a star
 * @param read whether it was seen
 * @param note its note, empty text to remove it
 */
public record HistoryChange(
        Optional<Boolean> archived, Optional<Boolean> starred, Optional<Boolean> read, Optional<String> note) {

    private static final HistoryChange NONE =
            new HistoryChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Shows no note. */
    @Override
    public String toString() {
        return "HistoryChange[archived=" + archived + ", starred=" + starred + ", read=" + read
                + (note.isPresent() ? ", a note" : "") + "]";
    }

    /** Nothing yet. */
    public static HistoryChange none() {
        return NONE;
    }

    /** The same and put away or not. */
    public HistoryChange archived(boolean archived) {
        return new HistoryChange(Optional.of(archived), starred, read, note);
    }

    /** The same and with a star or without. */
    public HistoryChange starred(boolean starred) {
        return new HistoryChange(archived, Optional.of(starred), read, note);
    }

    /** The same and seen or not. */
    public HistoryChange read(boolean read) {
        return new HistoryChange(archived, starred, Optional.of(read), note);
    }

    /** The same and with another note. */
    public HistoryChange note(String note) {
        return new HistoryChange(archived, starred, read, Optional.of(note));
    }
}
