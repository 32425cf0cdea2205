package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** Whether and from when on a {@link Dial} is recorded. */
public enum RecordFrom {
    /** Not at all. */
    @Wire("do-not-record")
    DO_NOT_RECORD,
    /** From the answer on, both ends on one channel. */
    @Wire("record-from-answer")
    ANSWER,
    /** From the ringing on, both ends on one channel. */
    @Wire("record-from-ringing")
    RINGING,
    /** From the answer on, each end on a channel. */
    @Wire("record-from-answer-dual")
    ANSWER_DUAL,
    /** From the ringing on, each end on a channel. */
    @Wire("record-from-ringing-dual")
    RINGING_DUAL
}
