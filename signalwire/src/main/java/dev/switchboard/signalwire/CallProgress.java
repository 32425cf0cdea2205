package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a call that one can ask to be told by {@link OnCallStatus}. They are reported under other names:
 *
 * <table>
 *   <caption>What is asked and what is reported</caption>
 *   <tr><th>asked</th><th>reported as a {@link CallStatus}</th></tr>
 *   <tr><td>{@link #INITIATED}</td><td>{@code INITIATED}</td></tr>
 *   <tr><td>{@link #RINGING}</td><td>{@code RINGING}</td></tr>
 *   <tr><td>{@link #ANSWERED}</td><td>{@code IN_PROGRESS}</td></tr>
 *   <tr><td>{@link #COMPLETED}</td><td>{@code COMPLETED}, {@code BUSY}, {@code FAILED}, {@code NO_ANSWER}, {@code
 *       CANCELED}</td></tr>
 * </table>
 */
public enum CallProgress {
    /** The call has been begun. */
    @Wire("initiated")
    INITIATED,
    /** The phone rings. */
    @Wire("ringing")
    RINGING,
    /** The call was answered. */
    @Wire("answered")
    ANSWERED,
    /** The call is over, however it ended. */
    @Wire("completed")
    COMPLETED;

    /** The statuses as which this step is reported. */
    public Set<CallStatus> reportedAs() {
        return Stream.of(CallStatus.values())
                .filter(status -> status.asked().equals(Optional.of(this)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
