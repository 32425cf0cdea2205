package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Separated;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a {@link Conference} is recorded.
 *
 * @param record whether it is; SignalWire's default is not
 * @param recordingStatusCallbackEvent what {@link OnRecordingStatus} is told; SignalWire's default is {@code
 *     COMPLETED}, {@code FAILED}. Its documentation contradicts itself on {@code ABSENT}
 * @param recordingStatusCallbackMethod the method of those requests; SignalWire's default is POST
 * @param trim whether silence is cut off; SignalWire's default is that it is
 */
public record ConferenceRecording(
        @Attribute(value = "record", omit = "do-not-record") RecordConference record,

        @Attribute(value = "recordingStatusCallbackEvent", omit = "completed failed") @Separated(" ")
        List<RecordingStatus> recordingStatusCallbackEvent,

        @Attribute(value = "recordingStatusCallbackMethod", omit = "POST")
        HttpMethod recordingStatusCallbackMethod,

        @Attribute(value = "trim", omit = "trim-silence") Trim trim) {

    private static final Set<RecordingStatus> ASKED = EnumSet.complementOf(EnumSet.of(RecordingStatus.UNKNOWN));

    /**
     * How to record.
     *
     * @throws IllegalArgumentException if an event cannot be asked for
     */
    public ConferenceRecording {
        Objects.requireNonNull(record, "record");
        recordingStatusCallbackEvent = RecordingStatus.asked("conference", recordingStatusCallbackEvent, ASKED);
        Objects.requireNonNull(recordingStatusCallbackMethod, "recordingStatusCallbackMethod");
        Objects.requireNonNull(trim, "trim");
    }

    /** Records, or does not. */
    public static ConferenceRecording of(RecordConference record) {
        return new ConferenceRecording(
                record, List.of(RecordingStatus.COMPLETED, RecordingStatus.FAILED), HttpMethod.POST, Trim.TRIM_SILENCE);
    }

    /**
     * The same, telling {@link OnRecordingStatus} these.
     *
     * @throws IllegalArgumentException if one cannot be asked for
     */
    public ConferenceRecording recordingStatusCallbackEvent(RecordingStatus... events) {
        return new ConferenceRecording(record, List.of(events), recordingStatusCallbackMethod, trim);
    }

    /** The same, with another method of the requests that {@link OnRecordingStatus} takes. */
    public ConferenceRecording recordingStatusCallbackMethod(HttpMethod method) {
        return new ConferenceRecording(record, recordingStatusCallbackEvent, method, trim);
    }

    /** The same, cutting silence off or not. */
    public ConferenceRecording trim(Trim trim) {
        return new ConferenceRecording(record, recordingStatusCallbackEvent, recordingStatusCallbackMethod, trim);
    }
}
