package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes an element of an answer: a verb, a noun or the root. The annotated type is a record, and each of its
 * components says by {@link Attribute}, {@link Text}, {@link Child} or {@link CallbackUrl} where it is written.
 *
 * <p>A record without this annotation is a group: its parts stand where it stands.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Element {
    /** The element's name on the wire. */
    String value();
}
