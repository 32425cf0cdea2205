package com.example.toy;

import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Handles {@link ProgressEvent}. */
@Handles(ProgressEvent.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnProgress {
    /** The states. */
    @Guard("state")
    Progress[] state() default {};
}
