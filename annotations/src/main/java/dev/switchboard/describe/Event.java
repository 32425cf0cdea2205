package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes an event: something that the provider tells by a request. The annotated type is a record, and each of its
 * components says by {@link Param}, {@link Params} or {@link Embedded} which parameters it holds.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Event {
    /** The type that carries {@link Protocol}. */
    Class<?> protocol();

    /** The discriminator's value for this event, or the last segment of its URL. */
    String name();

    /** The root element of an answer, or {@code void} where the provider discards the answer. */
    Class<?> reply() default void.class;

    /**
     * The kinds of target that receive this event, as marker interfaces that extend {@link
     * dev.switchboard.Callback}. Empty: the flow itself receives it. Where both do, name {@link
     * dev.switchboard.CallFlow} beside the kinds.
     */
    Class<?>[] targets() default {};
}
