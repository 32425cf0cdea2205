package dev.switchboard.signalwire;

import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link InConference} that says what is heard before the conference starts. It takes any
 * components of {@link ConferenceWaitEvent} by name and type, or the event, and returns a {@link ConferenceWaitVerb},
 * an {@link java.util.Optional} of one, a record of them, a {@link ConferenceWaitResponse}, or nothing.
 */
@Documented
@Handles(ConferenceWaitEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnConferenceWait {}
