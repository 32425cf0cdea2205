package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** What became of a transcription. */
public enum TranscriptionStatus {
    /** It is there. */
    @Wire("completed")
    COMPLETED,
    /** It failed. */
    @Wire("failed")
    FAILED,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
