package dev.switchboard.signalwire;

import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link Leg} that says what is heard on that phone before it is connected. It takes any
 * components of {@link WhisperEvent} by name and type, or the event, and returns a {@link Verb}, an {@link
 * java.util.Optional} of one, a record of verbs, a {@link Response}, or nothing.
 *
 * <p>SignalWire connects the callee after an empty answer, too. So it does when this method throws.
 */
@Documented
@Handles(WhisperEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnWhisper {}
