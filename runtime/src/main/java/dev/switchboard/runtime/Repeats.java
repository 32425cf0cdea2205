package dev.switchboard.runtime;

import java.time.Duration;

/**
 * Makes a router remember its answers for a while: a request that comes again, to the same route, with the same state and the
 * same parameters, gets the first one's answer, and no handler runs for it; also if that was a fault's. It is for providers
 * that send a request twice when they are in doubt, and against those who recorded a request whose body is signed and send it
 * again. Where a signature runs over names and values without marks between them, as HMAC-SHA1 over URL and parameters does,
 * whoever recorded a request can still vary it.
 *
 * <p>Requests without a call id are never taken for repeats, because two calls may then look alike. Nor are those to a
 * target whose URL was written by a router that does not remember: pressing 1 twice is no repeat, and only the number that
 * a remembering router writes into each callback URL tells the two apart.
 *
 * <p>If the first one has no answer yet, one repeat waits for it, at most for the protocol's deadline of some seconds. Then,
 * like all further ones at once, it gets the root without a verb.
 *
 * <p>Each router remembers for itself: another machine does not know what this one answered.
 *
 * @param window how long an answer is remembered, from 1 millisecond to 292 years
 * @param most how many answers are remembered, from 1, by default 10,000; beyond that the oldest is forgotten. One takes as many bytes as its
 *     answer, and some 300
 */
public record Repeats(Duration window, int most) {

    private static final int MOST = 10_000;

    /**
     * A window and a bound.
     *
     * @throws IllegalArgumentException if the window is shorter than a millisecond or the bound is below 1
     * @throws ArithmeticException if the window is longer than 292 years
     */
    public Repeats {
        Positive.require("window in milliseconds", window.toMillis());
        Positive.require("window in nanoseconds", window.toNanos());
        Positive.require("most", most);
    }

    /** A window, with at most 10,000 answers in it. */
    public static Repeats within(Duration window) {
        return new Repeats(window, MOST);
    }
}
