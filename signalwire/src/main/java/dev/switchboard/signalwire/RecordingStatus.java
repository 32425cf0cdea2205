package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;
import java.util.List;
import java.util.Set;

/** How far a recording is: what is reported, and what one can ask to be told. */
public enum RecordingStatus {
    /** It goes on. */
    @Wire("in-progress")
    IN_PROGRESS,
    /** It is there. */
    @Wire("completed")
    COMPLETED,
    /** There is none, because nothing was heard. */
    @Wire("absent")
    ABSENT,
    /** There is none. In conferences alone. */
    @Wire("failed")
    FAILED,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN;

    /** Refuses what cannot be asked for. */
    static List<RecordingStatus> asked(String what, List<RecordingStatus> asked, Set<RecordingStatus> allowed) {
        for (RecordingStatus status : asked) {
            if (!allowed.contains(status)) {
                throw new IllegalArgumentException(
                        what + ": recordingStatusCallbackEvent " + status + " (expected: of " + allowed + ")");
            }
        }
        return List.copyOf(asked);
    }
}
