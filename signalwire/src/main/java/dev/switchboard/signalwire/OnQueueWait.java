package dev.switchboard.signalwire;

import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link InQueue} that says what a caller hears in the queue. It takes any components of {@link
 * QueueWaitEvent} by name and type, or the event, and returns a {@link QueueWaitVerb}, an {@link java.util.Optional} of
 * one, a record of them, a {@link QueueWaitResponse}, or nothing.
 */
@Documented
@Handles(QueueWaitEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnQueueWait {}
