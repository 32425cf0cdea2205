package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterGather} that takes what the caller entered or said. It takes any components of
 * {@link GatherEvent} by name and type, or the event, and returns a {@link Verb}, an {@link java.util.Optional} of one,
 * a record of verbs, a {@link Response}, or nothing.
 *
 * <pre>{@code
 * @OnGather("1") Dial sales() { … }
 * @OnGather("") Hangup nothing() { … }            // no key; only with actionOnEmptyResult(true)
 * @OnGather Gather<Menu> again(Optional<String> speechResult) { … }
 * }</pre>
 */
@Documented
@Handles(GatherEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnGather {
    /**
     * The keys for which this handler is meant, of {@code 0-9*#A-D}; {@code ""} is no key. Empty: any, and speech, of which
     * SignalWire sends no keys.
     */
    @Guard(value = "digits", pattern = "[0-9*#A-D]*", allowed = "the keys 0-9, *, # and A-D, or \"\" for none")
    String[] value() default {};
}
