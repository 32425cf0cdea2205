package dev.switchboard.client.json;

import java.util.List;
import java.util.OptionalLong;

/**
 * A list as it came.
 *
 * @param items what it holds
 * @param totalCount how long the whole list is, if the answer says so
 */
public record Fetched<T>(List<T> items, OptionalLong totalCount) {

    /** With an unmodifiable copy. */
    public Fetched {
        items = List.copyOf(items);
    }
}
