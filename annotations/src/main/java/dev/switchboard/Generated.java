package dev.switchboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the annotation processor wrote. It is kept in class files, so that coverage tools can leave the
 * class out, and needs no module beyond this one. It carries no date: the same source gives the same bytes.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** The flow from which the class was written. */
    Class<?> value();
}
