package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an enum constant is spelt on the wire. Without it a constant is spelt as in Java.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Wire {
    /** The spelling that is written, and then the others that are also read. */
    String[] value();
}
