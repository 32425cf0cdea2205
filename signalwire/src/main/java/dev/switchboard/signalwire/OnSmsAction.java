package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterSms} that goes on after an {@link Sms}. It takes any components of {@link
 * SmsEvent} by name and type, or the event, and returns a {@link Verb}, an {@link java.util.Optional} of one, a record
 * of verbs, a {@link Response}, or nothing.
 */
@Documented
@Handles(SmsEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnSmsAction {
    /** The ends for which this handler is meant; any if empty. */
    @Guard("smsStatus")
    SmsStatus[] status() default {};
}
