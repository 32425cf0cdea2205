package dev.switchboard.client.history;

import dev.switchboard.client.SipgateException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of changes.
 *
 * @param changed the ids of the entries that were changed
 * @param failed the ids of those that were not, each with the failure of its request; see
 *     {@link SipgateException#mayHaveHappened()}
 */
public record HistoryUpdates(List<String> changed, Map<String, SipgateException> failed) {

    /** With copies in the same order. */
    public HistoryUpdates {
        changed = List.copyOf(changed);
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
    }
}
