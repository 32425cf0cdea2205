package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link Leg}, or of a flow, that hears how far a call is. It takes any components of {@link
 * CallStatusEvent} by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(CallStatusEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnCallStatus {
    /**
     * The statuses for which this handler is meant; any if empty. They must be asked for: see {@link
     * CallStatus#asked()}.
     */
    @Guard("callStatus")
    CallStatus[] status() default {};
}
