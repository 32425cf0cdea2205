package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is written as an attribute. An empty {@link java.util.Optional} or {@link java.util.List} is not written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Attribute {
    /** The attribute's name on the wire. */
    String value();

    /** At most one text that is not written, because the provider takes it for an attribute that is absent. */
    String[] omit() default {};
}
