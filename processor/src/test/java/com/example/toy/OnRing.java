package com.example.toy;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Handles {@link RingEvent}. */
@Handles(RingEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnRing {
    /** The ways. */
    @Guard("way")
    Way[] way() default {};
}
