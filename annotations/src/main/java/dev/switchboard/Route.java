package dev.switchboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the path segment by which callback URLs name a target. Without it the segment is the simple name of the class,
 * so renaming the class while calls are in flight would lose them.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Route {
    /** One path segment of letters, digits, {@code -}, {@code .} and {@code _}. */
    String value();
}
