package com.example;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.Wire;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

/** Zammad's generic CTI contract: what a telephone system tells a help desk. */
@Protocol(discriminator = "event", initial = Zammad.NewCall.class, deadlineMillis = 4_000)
public interface Zammad {

    /** Who called whom. */
    enum Direction {
        @Wire("in")
        IN,
        @Wire("out")
        OUT
    }

    /** Why a call ended. */
    enum Cause {
        @Wire("normalClearing")
        NORMAL_CLEARING,
        @Wire("busy")
        BUSY,
        @Wire("cancel")
        CANCEL,
        @Wire("noAnswer")
        NO_ANSWER,
        @Otherwise
        OTHER
    }

    /** The root of an answer without a verb. */
    @Element("Response")
    record Response() {}

    /** A call begins. */
    @Event(protocol = Zammad.class, name = "newCall", reply = Response.class)
    record NewCall(
            @CallId @Param("callId") String callId,
            @Param("from") String from,
            @Param("to") String to,
            @Param(value = "direction", absent = "in") Direction direction,
            @Param("user[]") List<String> users,
            @Param("queue") Optional<String> queue) {}

    /** A call is over. */
    @Event(protocol = Zammad.class, name = "hangup")
    record Hangup(@CallId @Param("callId") String callId, @Param(value = "cause", absent = "") Cause cause) {}

    /** Marks the handler of new calls. */
    @Handles(NewCall.class)
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface OnNewCall {
        /** The directions for which the handler is meant; any if empty. */
        @Guard("direction")
        Direction[] direction() default {};
    }

    /** Marks the handler of calls that are over. */
    @Handles(Hangup.class)
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface OnHangup {
        /** The causes for which the handler is meant; any if empty. */
        @Guard("cause")
        Cause[] cause() default {};
    }
}
