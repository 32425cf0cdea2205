package dev.switchboard.client.rtcm;

import dev.switchboard.sipgate.Play;
import java.util.concurrent.CompletableFuture;

/**
 * A file that is being played, and what is to happen then.
 *
 * @param answer plays the file; a handler returns it
 * @param done ends when what was to happen has happened; fails with the failure of the file's check or of the request, and
 *     should be looked at, because nobody else is told. To cancel it leaves the call alone
 */
public record Playing(Play answer, CompletableFuture<Void> done) {

    /**
     * Leaves the call alone. Returns false if it is over already; a request that is under way may still get through.
     */
    public boolean cancel() {
        return done.cancel(true);
    }
}
