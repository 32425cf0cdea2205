package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component, a {@code Map<String, String>}, holds all parameters whose names start with a prefix. The keys are the
 * rest of the names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Params {
    /** The prefix, such as {@code "SipHeader_"}. */
    String prefix();
}
