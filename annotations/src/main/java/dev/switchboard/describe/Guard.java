package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a member of a handler annotation a condition on the event. The member is an array of the enum or of the {@code
 * String} that the event's component is; empty, the default, means any value.
 *
 * <p>Of several handlers that would take a request, the one whose conditions are narrower on every point takes it.
 * Handlers of which neither is narrower do not compile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Guard {
    /** The name of the component of the event's record. */
    String value();

    /** A regular expression for the texts that the member may have, checked when a handler is compiled. */
    String pattern() default ".*";

    /** What {@link #pattern()} allows, in words for the error message, such as {@code "the digits 0-9"}. */
    String allowed() default "";
}
