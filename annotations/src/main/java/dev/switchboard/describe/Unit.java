package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoUnit;

/**
 * The unit in which a {@link java.time.Duration} is a whole number on the wire. A duration without it is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unit {
    /** {@link ChronoUnit#SECONDS}, {@link ChronoUnit#MILLIS}, or any other unit of an exact length. */
    ChronoUnit value();
}
