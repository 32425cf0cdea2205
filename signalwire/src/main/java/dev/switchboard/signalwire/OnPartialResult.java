package dev.switchboard.signalwire;

import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterGather} that hears of speech while it is spoken. It takes any components of {@link
 * PartialResultEvent} by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(PartialResultEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnPartialResult {}
