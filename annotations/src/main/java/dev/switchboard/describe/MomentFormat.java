package dev.switchboard.describe;

/** Spellings of a moment in time. */
public enum MomentFormat {
    /** As in {@code Mon, 23 Jul 2018 13:01:00 +0000}. */
    RFC_2822,
    /** As in {@code 2018-07-23T13:01:00.123Z}, also with another offset. */
    ISO_8601
}
