package com.example.toy;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Handles {@link KeysEvent}. */
@Handles(KeysEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnKeys {
    /** The keys. */
    @Guard(value = "keys", pattern = "[0-9]*")
    String[] value() default {};
}
