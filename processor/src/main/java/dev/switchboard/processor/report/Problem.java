package dev.switchboard.processor.report;

import java.util.Locale;

/**
 * Every mistake that is told to the user. A text says what is wrong, what was found, what is allowed and how to mend it, in
 * that order; its id stays the same for ever.
 */
public enum Problem {
    // The flow.
    FLOW_KIND(101, "%s cannot be a flow: it is %s. A flow is a class: make it one."),
    FLOW_GENERIC(102, "The flow %s has type parameters. A router is written for one class: remove them."),
    FLOW_PRIVATE(103, "The flow %s is private. Its router must see it: make it at least package-private."),
    FLOW_EMPTY(104, "The flow %s handles nothing. Give it a method with a handler annotation, such as @OnNewCall."),
    FLOW_PROTOCOLS(
            105,
            "The flow %s handles events of several protocols: %s. A router speaks one protocol: write a flow for each."),
    FLOW_CHANGED(
            106,
            "The flow %s looked different when its router was written: another annotation processor has added to it"
                    + " since. Let that processor generate in an earlier round, or compile its output first."),

    // Handlers.
    HANDLER_MISPLACED(
            201,
            "@%s is on a method of %s, which is neither a flow nor a target, so nothing calls it. Annotate the class with"
                    + " @CallFlow, or implement a kind of target such as a menu."),
    HANDLER_MODIFIER(202, "The handler %s is %s. The router calls it on an object: make it a plain method."),
    HANDLER_EVENT(203, "@%s does not reach %s: %s. Move the method there."),
    HANDLER_GENERIC(204, "The handler %s has type parameters. The router would not know them: remove them."),
    HANDLER_UNREACHABLE(
            205, "The handler %s is %s in another package, %s, where the router cannot call it. Make it public."),
    PARAMETER_UNKNOWN(211, "The parameter %s of %s matches nothing of %s.%s Allowed are, in any order: %s."),
    PARAMETER_TYPE(212, "The parameter %s of %s is of type %s. %s.%s has: %s. Use one of them."),
    PARAMETER_NAMES(
            213,
            "The handler %s was compiled without the names of its parameters. Compile it with -parameters, or name each"
                    + " by @Bind(\"…\"). Allowed are: %s."),
    RETURN_TYPE(221, "The handler %s returns %s. Allowed for %s are: %s. Return one of them."),
    ANSWER_DISCARDED(
            222, "The handler %s returns %s, but the provider discards the answer to %s. Make it return void."),

    // Guards.
    GUARD_TEXT(301, "@%s has the value \"%s\". Allowed are: %s. Correct the value."),
    GUARD_DUPLICATE(302, "The value %s of @%s is handled by both %s and %s. Remove it from one of them."),
    GUARD_AMBIGUOUS(
            303,
            "Both %s and %s would take the same %s, and neither is narrower%s. Make the conditions of one narrower on"
                    + " every point, or keep them apart."),
    GUARD_OTHERWISE(
            304,
            "@%s has the value %s, which stands for values that are not known. Leave the condition out to take any"
                    + " value."),

    // Targets.
    TARGET_FIELD(
            401,
            "The target %s has the field %s, whose value would be lost: %s. Keep it in the flow, or make the target a"
                    + " record with that component."),
    TARGET_PRIVATE(402, "The target %s is private. The router must see it: make it at least package-private."),
    TARGET_SHAPE(
            403,
            "%s cannot be a target: it is %s. A target is an inner class of the flow, a record, the flow itself, or a"
                    + " class without fields and with a constructor without parameters. Make it one of them."),
    TARGET_GENERIC(404, "The target %s has type parameters. The router could not rebuild it: remove them."),
    TARGET_EMPTY(405, "The target %s handles nothing. Give it a method with a handler annotation, such as @%s."),
    STATE_TYPE(
            406,
            "The component %s of the target %s is of type %s, which cannot travel in a URL. Allowed are: String, boolean,"
                    + " char, numbers, Duration, enums, and value types with @FromText and @ToText. Use one of them."),
    ROUTE_TAKEN(407, "The route \"%s\" is both of %s and of %s. Give one of them another by @Route(\"…\")."),
    ROUTE_TEXT(
            408,
            "The route \"%s\" is not one path segment. Allowed are letters, digits, '-', '.' and '_', and not a dot"
                    + " alone. Correct it."),

    // Descriptions of protocols.
    DESCRIPTION_KIND(501, "@%s is on %s, which is %s. Make it %s."),
    DESCRIPTION_COMPONENT(502, "The component %s of %s says nothing of its wire form. Annotate it with one of: %s."),
    DESCRIPTION_TYPE(503, "The component %s of %s is of type %s, which cannot be %s. %s"),
    DESCRIPTION_UNIT(
            504, "The component %s of %s is a Duration without a unit. Say by @Unit what a whole number of it means."),
    DESCRIPTION_GUARD_NAME(505, "@Guard(\"%s\") names no component of %s.%s Allowed are: %s. Correct the name."),
    DESCRIPTION_GUARD_TYPE(506, "The guard %s of @%s is of type %s. %s.%s allows: %s. Change the member's type."),
    DESCRIPTION_CHILDREN(
            507,
            "The root %s has several components that could take a handler's answer: %s. Keep one, or one that is a list."),
    DESCRIPTION_PROTOCOL(508, "%s refers to %s, which has no @%s. Refer to a type that has it."),
    DESCRIPTION_INITIAL(509, "The initial event %s belongs to another protocol. Name one of this protocol's events."),
    DESCRIPTION_NAME(510, "\"%s\" cannot be %s. %s"),
    DESCRIPTION_TWICE(511, "%s of %s uses the name \"%s\" again. Names are unique: rename one."),
    DESCRIPTION_CALLBACK(
            512, "The component %s of %s has a callback URL for %s, which %s does not receive. Correct one of them."),
    DESCRIPTION_VALUE(513, "@%s of %s has %d values. At most one is allowed: remove the rest."),
    DESCRIPTION_METHOD(514, "@%s is on %s, which is not %s. Make it that."),
    DESCRIPTION_MISSING(515, "%s refers to the class %s, which cannot be found. Add it to the class path."),

    // Ourselves.
    INTERNAL(900, "Switchboard failed on %s: %s, at %s. That is a mistake of Switchboard: please report it.");

    private final int number;
    private final String text;

    Problem(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** The stable id, such as {@code SWB204}. */
    public String id() {
        return "SWB" + number;
    }

    /** The whole message; it ends with the id, which can be searched for. */
    String message(Object... details) {
        return String.format(Locale.ROOT, text, details) + " [" + id() + "]";
    }
}
