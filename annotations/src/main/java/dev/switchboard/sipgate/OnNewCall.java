package dev.switchboard.sipgate;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a flow that says what becomes of a new call. It takes any components of {@link NewCallEvent} by name
 * and type, or the event, and returns an {@link Action}, an {@link java.util.Optional} of one, a {@link NewCallResponse},
 * or nothing: then the call goes its normal way.
 */
@Documented
@Handles(NewCallEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnNewCall {
    /** The directions for which this handler is meant; any if empty. A request that does not say is {@link Direction#IN}. */
    @Guard("direction")
    Direction[] direction() default {};
}
