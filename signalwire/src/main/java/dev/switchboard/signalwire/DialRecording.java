package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Separated;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a {@link Dial} is recorded.
 *
 * <pre>{@code
 * Dial.to(ada, bob).recording(DialRecording.from(RecordFrom.ANSWER)).then(new AfterDesk())
 * }</pre>
 *
 * @param record whether and from when on; SignalWire's default is not at all
 * @param recordingStatusCallbackEvent what {@link OnRecordingStatus} is told, of {@code COMPLETED}, {@code IN_PROGRESS}
 *     and {@code ABSENT}; SignalWire's default is {@code COMPLETED}
 * @param recordingStatusCallbackMethod the method of the requests that {@link OnRecordingStatus} takes; SignalWire's
 *     default is POST
 * @param recordingStorageUrl an absolute URL to which the file is sent; SignalWire keeps it if empty
 * @param recordingStorageUrlMethod by which method it is sent; SignalWire's default is POST
 * @param recordingTrack who is heard on it; SignalWire's default is both ends
 * @param trim whether silence is cut off; SignalWire's default is not
 */
public record DialRecording(
        @Attribute(value = "record", omit = "do-not-record") RecordFrom record,

        @Attribute(value = "recordingStatusCallbackEvent", omit = "completed") @Separated(" ")
        List<RecordingStatus> recordingStatusCallbackEvent,

        @Attribute(value = "recordingStatusCallbackMethod", omit = "POST")
        HttpMethod recordingStatusCallbackMethod,

        @Attribute("recordingStorageUrl") Optional<URI> recordingStorageUrl,

        @Attribute(value = "recordingStorageUrlMethod", omit = "POST")
        StorageMethod recordingStorageUrlMethod,

        @Attribute(value = "recordingTrack", omit = "both") RecordingTrack recordingTrack,
        @Attribute(value = "trim", omit = "do-not-trim") Trim trim) {

    private static final Set<RecordingStatus> ASKED =
            EnumSet.of(RecordingStatus.IN_PROGRESS, RecordingStatus.COMPLETED, RecordingStatus.ABSENT);

    /**
     * How to record.
     *
     * @throws IllegalArgumentException if an event cannot be asked for, or the storage's URL is not an absolute http or
     *     https URL
     */
    public DialRecording {
        Objects.requireNonNull(record, "record");
        recordingStatusCallbackEvent = RecordingStatus.asked("dial", recordingStatusCallbackEvent, ASKED);
        Objects.requireNonNull(recordingStatusCallbackMethod, "recordingStatusCallbackMethod");
        recordingStorageUrl.ifPresent(url -> Urls.web("dial: recordingStorageUrl", url));
        Objects.requireNonNull(recordingStorageUrlMethod, "recordingStorageUrlMethod");
        Objects.requireNonNull(recordingTrack, "recordingTrack");
        Objects.requireNonNull(trim, "trim");
    }

    /** Records, or does not, from then on. */
    public static DialRecording from(RecordFrom record) {
        return new DialRecording(
                record,
                List.of(RecordingStatus.COMPLETED),
                HttpMethod.POST,
                Optional.empty(),
                StorageMethod.POST,
                RecordingTrack.BOTH,
                Trim.DO_NOT_TRIM);
    }

    /**
     * The same, telling {@link OnRecordingStatus} these.
     *
     * @throws IllegalArgumentException if one cannot be asked for
     */
    public DialRecording recordingStatusCallbackEvent(RecordingStatus... events) {
        return new DialRecording(
                record,
                List.of(events),
                recordingStatusCallbackMethod,
                recordingStorageUrl,
                recordingStorageUrlMethod,
                recordingTrack,
                trim);
    }

    /** The same, with another method of the requests that {@link OnRecordingStatus} takes. */
    public DialRecording recordingStatusCallbackMethod(HttpMethod method) {
        return new DialRecording(
                record,
                recordingStatusCallbackEvent,
                method,
                recordingStorageUrl,
                recordingStorageUrlMethod,
                recordingTrack,
                trim);
    }

    /**
     * The same, sending the file to a URL.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public DialRecording recordingStorageUrl(String url) {
        return new DialRecording(
                record,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                Optional.of(Urls.web("dial: recordingStorageUrl", url)),
                recordingStorageUrlMethod,
                recordingTrack,
                trim);
    }

    /** The same, sending the file by that method. */
    public DialRecording recordingStorageUrlMethod(StorageMethod method) {
        return new DialRecording(
                record,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                recordingStorageUrl,
                method,
                recordingTrack,
                trim);
    }

    /** The same, with these ends on it. */
    public DialRecording recordingTrack(RecordingTrack track) {
        return new DialRecording(
                record,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                recordingStorageUrl,
                recordingStorageUrlMethod,
                track,
                trim);
    }

    /** The same, cutting silence off or not. */
    public DialRecording trim(Trim trim) {
        return new DialRecording(
                record,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                recordingStorageUrl,
                recordingStorageUrlMethod,
                recordingTrack,
                trim);
    }
}
