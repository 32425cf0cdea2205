package dev.switchboard.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something about each of the last calls, by the call's id. No more than that, because the end of a call is not always
 * reported. Whoever has one guards it against use by many threads.
 */
final class RecentCalls<T> {

    static final int MOST = 1_000;

    /** A real call id has some 76 characters; what is longer is not worth its memory. */
    private static final int LONGEST_ID = 200;

    private final Map<String, T> oldestFirst = new LinkedHashMap<>();

    Optional<T> get(String callId) {
        return Optional.ofNullable(oldestFirst.get(callId));
    }

    Stream<T> all() {
        return oldestFirst.values().stream();
    }

    void replaceAll(UnaryOperator<T> change) {
        oldestFirst.replaceAll((callId, value) -> change.apply(value));
    }

    /** Makes the call the newest one; the oldest is forgotten where there are too many. */
    void put(String callId, T value) {
        if (callId.isEmpty() || callId.length() > LONGEST_ID) {
            return;
        }
        oldestFirst.remove(callId);
        oldestFirst.put(callId, value);
        if (oldestFirst.size() > MOST) {
            oldestFirst.remove(oldestFirst.keySet().iterator().next());
        }
    }
}
