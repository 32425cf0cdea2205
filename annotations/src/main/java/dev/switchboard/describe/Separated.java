package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component, a list, is one value on the wire, with a separator between its items. Without it a list is a repeated
 * parameter or a repeated child.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Separated {
    /** The separator, such as a space or a comma. An item that contains it is refused. */
    String value();
}
