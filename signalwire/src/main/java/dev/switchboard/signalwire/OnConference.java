package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link InConference} that hears of the conference. It takes any components of {@link
 * ConferenceEvent} by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(ConferenceEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnConference {
    /**
     * The changes for which this handler is meant; any if empty. They must be asked for: see {@link
     * ConferenceChange#asked()}.
     */
    @Guard("change")
    ConferenceChange[] change() default {};
}
