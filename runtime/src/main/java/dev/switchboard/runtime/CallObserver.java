package dev.switchboard.runtime;

/**
 * Is told once of each request what became of it. Implementations are safe for use by many threads and quick, for they run
 * before the answer is sent. What one throws is logged and does no harm to the answer.
 */
@FunctionalInterface
public interface CallObserver {

    /** Takes note of a request. */
    void observe(Observation observation);

    /** An observer that tells this one and then another, also if this one throws. */
    default CallObserver andThen(CallObserver next) {
        return observation -> {
            try {
                observe(observation);
            } finally {
                next.observe(observation);
            }
        };
    }

    /**
     * Logs to the {@link System.Logger} named {@code dev.switchboard}: faults as errors, refusals as warnings, what was
     * passed or repeated as information, and the rest for debugging. Of what a request says, the event's name and the call
     * id alone are logged, cut to 100 characters. Of each number of six or more digits the last three are hidden, but for
     * the call id.
     *
     * <p>What a verifier or a handler threw is logged with its stack frames and its messages, and in these every digit is
     * hidden, for it may belong to a PIN. The rest of a message is logged, up to 200 characters, also if it quotes a name:
     * leave that out of the messages of your own exceptions. What was thrown while a parameter was read is not logged.
     */
    static CallObserver logging() {
        return LoggingObserver.INSTANCE;
    }
}
