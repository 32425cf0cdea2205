package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation one that marks handlers of an event. Its members, if it has any, are {@linkplain Guard guards}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Handles {
    /** The event, a record with {@link Event}. */
    Class<?> value();
}
