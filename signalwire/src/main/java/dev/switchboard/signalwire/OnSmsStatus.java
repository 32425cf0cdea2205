package dev.switchboard.signalwire;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterSms} that hears of a message's fate. It takes any components of {@link
 * SmsStatusEvent} by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(SmsStatusEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnSmsStatus {
    /** The fates for which this handler is meant; any if empty. */
    @Guard("smsStatus")
    SmsStatus[] status() default {};
}
