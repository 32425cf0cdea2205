package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterRecord}, an {@link AfterDial} or an {@link InConference} that hears of a
 * recording. It takes any components of {@link RecordingStatusEvent} by name and type, or the event, and returns
 * nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(RecordingStatusEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnRecordingStatus {
    /** The statuses for which this handler is meant; any if empty. */
    @Guard("recordingStatus")
    RecordingStatus[] status() default {};
}
