package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterRecord} that hears of the text of a recording. It takes any components of {@link
 * TranscriptionEvent} by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 *
 * <p>There is a text only if it was asked for by {@link RecordSettings#transcribe(boolean)}.
 */
@Documented
@Handles(TranscriptionEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnTranscription {
    /** The statuses for which this handler is meant; any if empty. */
    @Guard("transcriptionStatus")
    TranscriptionStatus[] status() default {};
}
