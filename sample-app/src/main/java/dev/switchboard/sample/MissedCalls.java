package dev.switchboard.sample;

import dev.switchboard.sipgate.Party;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls that reached nobody, the newest first. Safe for use by many threads. */
final class MissedCalls {

    static final int MOST = 100;

    /**
     * A call to return.
     *
     * @param from who called
     * @param at when the call ended
     * @param callId tells a repeated request from a second call
     */
    record MissedCall(Party from, Instant at, String callId) {}

    private final Clock clock;
    private final Deque<MissedCall> newestFirst = new ArrayDeque<>();

    MissedCalls(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(Party from, String callId) {
        if (newestFirst.stream().anyMatch(call -> call.callId().equals(callId))) {
            return;
        }
        newestFirst.addFirst(new MissedCall(from, clock.instant(), callId));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    synchronized List<MissedCall> newestFirst() {
        return List.copyOf(newestFirst);
    }
}
