package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component holds a request parameter.
 *
 * <p>What may be absent says so: by its type ({@link java.util.Optional}, {@link java.util.List}), by {@link #absent()}, or by a
 * value type with {@link WhenAbsent}. All else is required, and a request without it is a fault. An {@link
 * java.util.Optional} of a number, a boolean, a URI or a time is empty also where the parameter is there and its text is
 * empty.
 *
 * <p>A list holds the values of a repeated parameter. Where the parameter is there once and empty, the list is empty. Of
 * any other parameter that is there more than once, the first value is taken.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {
    /** The parameter's name on the wire, and then the other names under which it is also read. */
    String[] value();

    /** At most one text to be taken for a parameter that is absent; an array, because the empty text is a text. */
    String[] absent() default {};
}
