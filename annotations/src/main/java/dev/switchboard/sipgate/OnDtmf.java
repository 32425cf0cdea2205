package dev.switchboard.sipgate;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link Menu} that takes what the caller entered. It takes any components of {@link DtmfEvent} by
 * name and type, or the event, and returns an {@link Action}, an {@link java.util.Optional} of one, a {@link DtmfResponse},
 * or nothing.
 *
 * <pre>{@code
 * @OnDtmf("1") Dial sales() { … }          // this input
 * @OnDtmf({"2", "3"}) Dial support() { … } // one of these
 * @OnDtmf("") Hangup nothing() { … }       // no input
 * @OnDtmf Gather<MainMenu> again() { … }   // anything else
 * }</pre>
 */
@Documented
@Handles(DtmfEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnDtmf {
    /** The inputs for which this handler is meant, of {@code 0-9*#A-D}; {@code ""} is no input; any input if empty. */
    @Guard(value = "dtmf", pattern = "[0-9*#A-D]*", allowed = "the keys 0-9, *, # and A-D, or \"\" for no input")
    String[] value() default {};
}
