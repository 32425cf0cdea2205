package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is written as a nested element: an element, a group, or a sealed choice of them; also a list or an
 * optional one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Child {
    /** With a name, the component is a plain value, written as the text of an element of that name. */
    String value() default "";
}
