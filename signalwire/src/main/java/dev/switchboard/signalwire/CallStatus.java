package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;
import java.util.Optional;

/** How far a call is, as it is reported. What one can ask to be told is {@link CallProgress}. */
public enum CallStatus {
    /** It waits for its turn. */
    @Wire("queued")
    QUEUED(Optional.empty()),
    /** It has been begun. In status callbacks alone. */
    @Wire("initiated")
    INITIATED(Optional.of(CallProgress.INITIATED)),
    /** It rings. */
    @Wire("ringing")
    RINGING(Optional.of(CallProgress.RINGING)),
    /** It was answered and goes on. */
    @Wire("in-progress")
    IN_PROGRESS(Optional.of(CallProgress.ANSWERED)),
    /** It was answered and has ended. */
    @Wire("completed")
    COMPLETED(Optional.of(CallProgress.COMPLETED)),
    /** The callee was busy. */
    @Wire("busy")
    BUSY(Optional.of(CallProgress.COMPLETED)),
    /** It could not be put through. */
    @Wire("failed")
    FAILED(Optional.of(CallProgress.COMPLETED)),
    /** Nobody answered. */
    @Wire("no-answer")
    NO_ANSWER(Optional.of(CallProgress.COMPLETED)),
    /** It was hung up before it was answered. */
    @Wire("canceled")
    CANCELED(Optional.of(CallProgress.COMPLETED)),
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN(Optional.empty());

    private final Optional<CallProgress> asked;

    CallStatus(Optional<CallProgress> asked) {
        this.asked = asked;
    }

    /** What one must have asked for to be told this status; empty if it is not told by status callbacks. */
    public Optional<CallProgress> asked() {
        return asked;
    }
}
