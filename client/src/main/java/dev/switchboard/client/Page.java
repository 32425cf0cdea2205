package dev.switchboard.client;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of a list.
 *
 * @param items what was asked for, unmodifiable
 * @param offset where in the whole list the page begins, from 0
 * @param next where the next page begins; empty after the last one
 * @param totalCount how long the whole list is; empty if sipgate did not say. Filters that sipgate does not know, such as the
 *     scope of contacts, are not counted in
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, long offset, OptionalLong next, OptionalLong totalCount) {

    /** A page with a copy of the items. */
    public Page {
        items = List.copyOf(items);
    }
}
