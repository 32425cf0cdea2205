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
     * passed as information, and the rest for debugging. Phone numbers are masked, and no value of a parameter but the
     * call id is logged.
     */
    static CallObserver logging() {
        return LoggingObserver.INSTANCE;
    }
}
