package dev.switchboard.signalwire;

import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.time.Duration;
import java.util.Objects;

/**
 * Records what the caller says, such as a message on an answering machine, and leads into a target whose {@link
 * OnRecording} method goes on; {@code <Record>} on the wire. Without a target SignalWire would ask the same URL again
 * and again, so there is none without. No verb after this one runs.
 *
 * <pre>{@code
 * RecordMessage.upTo(Duration.ofMinutes(2)).transcribe(true).into(new Mailbox())
 * }</pre>
 *
 * @param <R> the target, so that a handler's return type says where it leads
 * @param target where it leads
 * @param settings how to record
 */
@Element("Record")
public record RecordMessage<R extends AfterRecord>(
        @CallbackUrl(attribute = "action", event = RecordingEvent.class, required = true)
        @CallbackUrl(attribute = "recordingStatusCallback", event = RecordingStatusEvent.class)
        @CallbackUrl(attribute = "transcribeCallback", event = TranscriptionEvent.class)
        R target,

        @Child RecordSettings settings)
        implements LastVerb {

    /** Records. */
    public RecordMessage {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(settings, "settings");
    }

    /** Records for an hour at most. */
    public static RecordSettings anyLength() {
        return RecordSettings.defaults();
    }

    /**
     * Records for so long at most.
     *
     * @throws IllegalArgumentException if that is negative or no whole number of seconds
     */
    public static RecordSettings upTo(Duration maxLength) {
        return anyLength().maxLength(maxLength);
    }
}
