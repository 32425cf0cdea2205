package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes the URL by which the provider comes back.
 *
 * <p>On a component, whose type is a kind of target: the URL of that target, if it handles the event; else nothing is
 * written. On a root element: the URL of the flow itself, if it handles the event. That is how a flow subscribes.
 */
@Documented
@Repeatable(CallbackUrl.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface CallbackUrl {
    /** The attribute that carries the URL; empty if the URL is the element's text, which only a component can be. */
    String attribute() default "";

    /** The event that the provider sends to that URL. */
    Class<?> event();

    /**
     * Whether the element is broken without the URL: it would loop, or lead nowhere. A target that does not handle the
     * event then does not compile. On a component.
     */
    boolean required() default false;

    /** Several callback URLs of one target or root. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
    @interface List {
        /** The URLs, in the order in which they are written. */
        CallbackUrl[] value();
    }
}
