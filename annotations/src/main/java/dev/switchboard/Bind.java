package dev.switchboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the part of the event that a handler's parameter takes, where the parameter's own name cannot: because another
 * name reads better, or because the handler is inherited from a jar that was compiled without parameter names.
 *
 * <pre>{@code
 * @OnHangup
 * void ended(@Bind("callId") String id) { … }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Bind {
    /** The name of a component of the event's record. */
    String value();
}
