package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands after an element of this type never runs: the element hangs up, or leads elsewhere. On a record, or on an
 * interface that such records implement.
 *
 * <p>A record of verbs in which one must follow such an element does not compile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Ends {}
