package dev.switchboard.signalwire;

import dev.switchboard.describe.Handles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of an {@link AfterPay} that hears of each step of a payment. It takes any components of {@link
 * PayStatusEvent} by name and type, or the event, and returns nothing, because SignalWire discards the answer.
 */
@Documented
@Handles(PayStatusEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnPayStatus {}
