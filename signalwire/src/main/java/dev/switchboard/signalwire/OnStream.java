package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link StreamListener} that hears of a stream. It takes any components of {@link StreamEvent}
 * by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(StreamEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnStream {
    /** What must have happened for this handler; anything if empty. */
    @Guard("status")
    StreamStatus[] status() default {};
}
