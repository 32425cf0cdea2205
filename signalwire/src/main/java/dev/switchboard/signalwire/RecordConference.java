package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** Whether a {@link Conference} is recorded. */
public enum RecordConference {
    /** No. */
    @Wire("do-not-record")
    DO_NOT_RECORD,
    /** From its start on. */
    @Wire("record-from-start")
    FROM_START
}
