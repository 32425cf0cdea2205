package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component, a {@code Map<String, String>}, holds a family of parameters, in the order in which they were sent. Of a
 * name that is there more than once, the first value is taken.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Params {
    /**
     * What the names of the family start with, such as {@code "SipHeader_"}; the keys are the rest of the names. Empty: all
     * parameters that no other component of the event holds and that can be decoded, so that no name is lost that a
     * provider adds.
     */
    String prefix() default "";
}
