package dev.switchboard.sipgate;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a flow that is told when a call has ended. It takes any components of {@link HangupEvent} by name
 * and type, or the event, and returns nothing, because sipgate discards the answer.
 */
@Documented
@Handles(HangupEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnHangup {
    /** The causes for which this handler is meant; any if empty. */
    @Guard("cause")
    HangupCause[] cause() default {};

    /** The directions for which this handler is meant; any if empty. A request that does not say is {@link Direction#IN}. */
    @Guard("direction")
    Direction[] direction() default {};
}
