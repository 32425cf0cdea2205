package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Unit;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a {@link RecordMessage} records, which does not lead anywhere yet.
 *
 * @param method the method of the request that {@link OnRecording} takes; SignalWire's default is POST
 * @param timeout after how much silence it ends, in whole seconds from 0; SignalWire's own if empty
 * @param finishOnKey the keys of which each ends it, of {@code 0-9*#}; SignalWire's own if empty
 * @param maxLength after how long it ends, in whole seconds from 0; an hour if empty or zero
 * @param playBeep whether a tone says that it begins; SignalWire's default is true
 * @param trim whether silence is cut off; SignalWire's default is that it is
 * @param transcribe whether {@link OnTranscription} is told the text; SignalWire's default is false
 * @param recordingStatusCallbackEvent what {@link OnRecordingStatus} is told, of {@code COMPLETED}, {@code IN_PROGRESS}
 *     and {@code ABSENT}; SignalWire's default is {@code COMPLETED}
 * @param recordingStatusCallbackMethod the method of those requests; SignalWire's default is POST
 * @param storageUrl an absolute URL to which the file is sent; SignalWire keeps it if empty
 * @param storageUrlMethod by which method it is sent; SignalWire's default is POST
 */
public record RecordSettings(
        @Attribute(value = "method", omit = "POST") HttpMethod method,
        @Attribute("timeout") @Unit(ChronoUnit.SECONDS) Optional<Duration> timeout,
        @Attribute("finishOnKey") Optional<String> finishOnKey,
        @Attribute("maxLength") @Unit(ChronoUnit.SECONDS) Optional<Duration> maxLength,
        @Attribute(value = "playBeep", omit = "true") boolean playBeep,
        @Attribute(value = "trim", omit = "trim-silence") Trim trim,
        @Attribute(value = "transcribe", omit = "false") boolean transcribe,

        @Attribute(value = "recordingStatusCallbackEvent", omit = "completed") @Separated(" ")
        List<RecordingStatus> recordingStatusCallbackEvent,

        @Attribute(value = "recordingStatusCallbackMethod", omit = "POST")
        HttpMethod recordingStatusCallbackMethod,

        @Attribute("storageUrl") Optional<URI> storageUrl,

        @Attribute(value = "storageUrlMethod", omit = "POST")
        StorageMethod storageUrlMethod) {

    private static final Pattern KEYS = Pattern.compile("[0-9*#]+");
    private static final Set<RecordingStatus> ASKED =
            EnumSet.of(RecordingStatus.IN_PROGRESS, RecordingStatus.COMPLETED, RecordingStatus.ABSENT);

    /**
     * How to record.
     *
     * @throws IllegalArgumentException if a duration is negative or no whole number of seconds, {@code finishOnKey} has
     *     something else than keys, an event cannot be asked for, or the storage's URL is not an absolute http or https
     *     URL
     */
    public RecordSettings {
        Objects.requireNonNull(method, "method");
        timeout.ifPresent(silence -> Seconds.check("record: timeout", silence, 0));
        finishOnKey.ifPresent(RecordSettings::checkKeys);
        maxLength.ifPresent(length -> Seconds.check("record: maxLength", length, 0));
        Objects.requireNonNull(trim, "trim");
        recordingStatusCallbackEvent = RecordingStatus.asked("record", recordingStatusCallbackEvent, ASKED);
        Objects.requireNonNull(recordingStatusCallbackMethod, "recordingStatusCallbackMethod");
        storageUrl.ifPresent(url -> Urls.web("record: storageUrl", url));
        Objects.requireNonNull(storageUrlMethod, "storageUrlMethod");
    }

    private static void checkKeys(String keys) {
        if (!KEYS.matcher(keys).matches()) {
            throw new IllegalArgumentException("record: finishOnKey \"" + keys + "\" (expected: of 0-9, * and #)");
        }
    }

    static RecordSettings defaults() {
        return new RecordSettings(
                HttpMethod.POST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Trim.TRIM_SILENCE,
                false,
                List.of(RecordingStatus.COMPLETED),
                HttpMethod.POST,
                Optional.empty(),
                StorageMethod.POST);
    }

    /** The same, with another method of the request that {@link OnRecording} takes. */
    public RecordSettings method(HttpMethod method) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /**
     * The same, ended by so much silence.
     *
     * @throws IllegalArgumentException if that is negative or no whole number of seconds
     */
    public RecordSettings timeout(Duration timeout) {
        return new RecordSettings(
                method,
                Optional.of(timeout),
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /**
     * The same, ended by any of these keys.
     *
     * @throws IllegalArgumentException if there is something else than {@code 0-9*#}
     */
    public RecordSettings finishOnKey(String keys) {
        return new RecordSettings(
                method,
                timeout,
                Optional.of(keys),
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /**
     * The same, ended after so long.
     *
     * @throws IllegalArgumentException if that is negative or no whole number of seconds
     */
    public RecordSettings maxLength(Duration maxLength) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                Optional.of(maxLength),
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /** The same, with a tone when it begins, or without. */
    public RecordSettings playBeep(boolean playBeep) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /** The same, cutting silence off or not. */
    public RecordSettings trim(Trim trim) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /** The same, telling {@link OnTranscription} the text, or not. */
    public RecordSettings transcribe(boolean transcribe) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /**
     * The same, telling {@link OnRecordingStatus} these.
     *
     * @throws IllegalArgumentException if one cannot be asked for
     */
    public RecordSettings recordingStatusCallbackEvent(RecordingStatus... events) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                List.of(events),
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /** The same, with another method of the requests that {@link OnRecordingStatus} takes. */
    public RecordSettings recordingStatusCallbackMethod(HttpMethod recordingStatusCallbackMethod) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /**
     * The same, sending the file to a URL.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public RecordSettings storageUrl(String url) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                Optional.of(Urls.web("record: storageUrl", url)),
                storageUrlMethod);
    }

    /** The same, sending the file by that method. */
    public RecordSettings storageUrlMethod(StorageMethod storageUrlMethod) {
        return new RecordSettings(
                method,
                timeout,
                finishOnKey,
                maxLength,
                playBeep,
                trim,
                transcribe,
                recordingStatusCallbackEvent,
                recordingStatusCallbackMethod,
                storageUrl,
                storageUrlMethod);
    }

    /** The recording, leading into a target. */
    public <R extends AfterRecord> RecordMessage<R> into(R target) {
        return new RecordMessage<>(target, this);
    }
}
