package dev.switchboard.client.contacts;

import dev.switchboard.client.SipgateException;
import java.util.List;

/**
 * What became of a wish that needs one request for each thing. They are sent one after the other, and go on after a failure.
 * Only what all others would meet, too, ends them: no connection or no answer, wrong credentials, too many requests, an
 * interrupt.
 *
 * @param done what was done
 * @param failed what failed, and why
 * @param untried what was not tried any more
 * @param <T> what tells the things apart
 */
public record BulkResult<T>(List<T> done, List<Failure<T>> failed, List<T> untried) {

    /** A result with copies of the lists. */
    public BulkResult {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
        untried = List.copyOf(untried);
    }

    /** Whether all was done. */
    public boolean complete() {
        return failed.isEmpty() && untried.isEmpty();
    }

    /**
     * A failure.
     *
     * @param item what failed
     * @param cause why; it tells whether sipgate may have done it all the same
     */
    public record Failure<T>(T item, SipgateException cause) {}
}
