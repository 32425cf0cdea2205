package dev.switchboard.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
     * @param message how long a message the caller has left; zero if none
     */
    record MissedCall(Caller from, Instant at, String callId, Duration message) {}

    private final Clock clock;
    private final List<MissedCall> newestFirst = new ArrayList<>();

    MissedCalls(Clock clock) {
        this.clock = clock;
    }

    /** Adds a call. Returns false if it is there already. */
    synchronized boolean add(Caller from, String callId) {
        if (newestFirst.stream().anyMatch(call -> call.callId().equals(callId))) {
            return false;
        }
        newestFirst.add(0, new MissedCall(from, clock.instant(), callId, Duration.ZERO));
        if (newestFirst.size() > MOST) {
            newestFirst.remove(MOST);
        }
        return true;
    }

    /** The caller of a missed call has left a message so long. */
    synchronized void leftMessage(String callId, Duration length) {
        newestFirst.replaceAll(
                call -> call.callId().equals(callId) ? new MissedCall(call.from(), call.at(), callId, length) : call);
    }

    synchronized List<MissedCall> newestFirst() {
        return List.copyOf(newestFirst);
    }
}
