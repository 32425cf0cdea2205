package dev.switchboard.processor.report;

import java.util.Locale;

/**
 * Every mistake that is told to the user. A text says what is wrong, what was found, what is allowed and how to mend it, in
 * that order; its id stays the same for ever.
 */
public enum Problem {
    // The flow.
    FLOW_KIND(101, "%s cannot be a flow: it is %s. A flow is a class: make it one."),
    FLOW_GENERIC(102, "The flow %s %s, but a router is written once, for one class. Remove them."),
    FLOW_PRIVATE(103, "The flow %s is %s, so its router cannot see it: %s."),
    FLOW_EMPTY(
            104,
            "The flow %s handles nothing. Give it a method with one of your provider's handler annotations, and import"
                    + " that."),
    FLOW_PROTOCOLS(
            105,
            "The flow %s handles events of several protocols: %s. A router speaks one protocol: write a flow for each."),
    FLOW_CHANGED(
            106,
            "The flow %s looked different when its router was written: another annotation processor has added to it"
                    + " since. Let that processor generate in an earlier round, or compile its output first."),
    FLOW_ROUTER_NAME(
            107, "The router of the flow %s would be named %s, which is already the name of %s. Rename one of them."),
    COMPONENT_UNKNOWN(
            108,
            "The option -A%s has the value \"%s\". Allowed are: %s. Use one of them, or leave the option out for routers"
                    + " that no container makes."),
    COMPONENT_MISSING(
            109,
            "The router of the flow %s is to be a component (-A%s=%s), but the annotation %s cannot be found. Add the"
                    + " dependency %s to what the flow is compiled with."),

    // Handlers.
    HANDLER_MISPLACED(
            201,
            "@%s is on a method of %s, which is neither a flow nor a callback's target, so nothing calls it. %s, or move"
                    + " the method."),
    HANDLER_MODIFIER(
            202,
            "The handler %s is %s. The router calls handlers from outside, on an object, so they are neither private nor"
                    + " static nor abstract. Remove the modifier."),
    HANDLER_EVENT(203, "@%s has no effect in %s, because its event goes to %s. Move the method there."),
    HANDLER_GENERIC(204, "The handler %s has type parameters, which the router could not choose. Remove them."),
    HANDLER_UNREACHABLE(205, "The handler %s is %s, so the flow's router cannot call it. Make it public."),
    HANDLER_OVERRIDDEN(
            206,
            "%s overrides a handler of %s, but has no @%s itself, so nothing would call it. Annotate it, too: annotations"
                    + " of methods are not inherited."),
    HANDLER_THROWS(
            207,
            "The handler %s declares that it throws Throwable. Declare Exception, or something narrower, instead."),
    PARAMETER_UNKNOWN(
            211,
            "The %s of the handler %s matches nothing of %s.%s Allowed are, in any order and any number: %s. Rename it,"
                    + " or name the component by @Bind(\"…\")."),
    PARAMETER_TYPE(
            212,
            "The parameter %s of the handler %s is of type %s. Allowed for %s.%s are: %s. Use one of these types."),
    PARAMETER_NAMES(
            213,
            "The handler %s was compiled without the names of its parameters. Compile it with -parameters, or name each"
                    + " by @Bind(\"…\"). Allowed are: %s."),
    RETURN_TYPE(
            221,
            "The handler %s returns %s. Allowed as answers to %s are: %s. Return one of them, or a CompletionStage of one."),
    ANSWER_DISCARDED(
            222, "The handler %s returns %s, but the provider discards the answer to %s. Make it return void."),
    RETURN_RAW(
            223,
            "The handler %s returns the raw type %s. Say by a type argument where it leads, such as %s<MyTarget>."),
    RETURN_HIDDEN(224, "The handler %s returns %s, but %s is %s, so the flow's router cannot see it: %s."),
    RETURN_TARGET(
            225,
            "The handler %s returns %s, but the flow %s has no target of the type %s that its router could make. Nest such"
                    + " a class or record in the flow, or name it in the return type."),
    RETURN_UNREACHABLE(
            226,
            "The component %s of the answer %s never runs, because %s before it is a %s, which ends what runs there. Put"
                    + " %3$s last, or remove what follows it."),

    // Fallbacks.
    FALLBACK_MISPLACED(
            231, "@OnFault is on a method of %s, which is no flow, so nothing calls it. Move the method to the flow."),
    FALLBACK_TWICE(
            232,
            "Both %s and %s would answer in place of a handler whose answer is a %s. Remove @OnFault from one of them."),
    FALLBACK_PARAMETER(
            233,
            "The parameter %s of the fallback %s is of type %s. A fallback takes one Throwable, which is what went wrong, or"
                    + " nothing. Change it."),
    FALLBACK_VOID(
            234,
            "The fallback %s returns nothing, and so does a flow without it. Return what shall become of the call, or"
                    + " remove the method: a CallObserver is told of each fault."),
    FALLBACK_RETURN(235, "The fallback %s returns %s. Allowed as answers of this flow are: %s. Return one of them."),
    FALLBACK_UNUSED(
            236,
            "The fallback %s would never run, because the provider discards the answer to each event that %s handles."
                    + " Remove it: a CallObserver is told of each fault."),

    // Guards.
    GUARD_TEXT(301, "The value \"%s\" of @%s is not allowed. Allowed are: %s. Correct the value."),
    GUARD_DUPLICATE(302, "The value %s of @%s is handled by both %s and %s. Remove it from one of them."),
    GUARD_AMBIGUOUS(
            303,
            "Both %s and %s would take the same %s%s, and the conditions of neither are narrower. Make the conditions of"
                    + " one narrower on every point, let the two exclude each other, or remove one."),
    GUARD_OTHERWISE(
            304,
            "The value %s of @%s stands for all values that are not known, so it is no condition. Leave the condition out"
                    + " to take any value."),

    // Targets.
    TARGET_FIELD(
            401,
            "The target %s has the field %s, whose value would be lost: the router has an object of its own, one for all"
                    + " calls. Keep the value in the flow, or make the target a record with that component."),
    TARGET_PRIVATE(402, "The target %s is %s, so the flow's router cannot see it: %s."),
    TARGET_SHAPE(
            403,
            "%s cannot be a target of the flow %s: it is %s. A target is an inner class of the flow, a record, the flow itself, or a"
                    + " class without fields and with a constructor that takes nothing and throws nothing. Make it one of"
                    + " them."),
    TARGET_GENERIC(404, "The target %s %s, which the router could not choose when a call comes back. Remove them."),
    TARGET_EMPTY(405, "The target %s handles nothing. Give it a method with a handler annotation%s."),
    STATE_TYPE(
            406,
            "The component %s of the target %s is of type %s, which cannot travel in a URL. Allowed are: String, boolean,"
                    + " char, numbers, URI, Duration, Instant, enums, and value types with @FromText and @ToText. Use one of"
                    + " them."),
    ROUTE_TAKEN(407, "The route \"%s\" leads to both %s and %s. Give one of them another by @Route(\"…\")."),
    ROUTE_TEXT(
            408,
            "The route \"%s\" is not one path segment. Allowed are the letters A-Z and a-z, digits, '-', '.' and '_', and"
                    + " not dots alone. Correct it."),
    STATE_NAME(
            409,
            "The component %s of the target %s has a name that callback URLs need for the proof that they are authentic."
                    + " Rename it."),
    STATE_HIDDEN(
            410,
            "The component %s of the target %s is of type %s, which is %s, so the flow's router cannot see it: %s."),
    TARGET_INCOMPLETE(
            411,
            "The target %s does not handle %s, which each %s that leads to the kind %s needs, for it says where the call goes"
                    + " on. Give it a method with a handler annotation%s."),

    // Descriptions of protocols.
    DESCRIPTION_KIND(501, "@%s needs %s, but %s %s. Change it."),
    DESCRIPTION_COMPONENT(502, "The component %s of %s says nothing of its wire form. Annotate it with one of: %s."),
    DESCRIPTION_TYPE(503, "The component %s of %s is of type %s, which cannot be %s. %s"),
    DESCRIPTION_UNIT(
            504,
            "The component %s of %s is a Duration without a unit. Say by @Unit what a whole number of it means, such as"
                    + " @Unit(ChronoUnit.SECONDS)."),
    DESCRIPTION_GUARD_NAME(505, "@Guard(\"%s\") names no component of %s.%s Allowed are: %s. Correct the name."),
    DESCRIPTION_GUARD_TYPE(506, "The guard %s of @%s is of type %s, but %s"),
    DESCRIPTION_CHILDREN(
            507,
            "The root %s has several components that could take a handler's answer: %s. Keep one, or one that is a list."),
    DESCRIPTION_PROTOCOL(508, "%s refers to %s, which has no @%s. Refer to a type that has it."),
    DESCRIPTION_INITIAL(
            509, "The initial event %s of %s belongs to another protocol, %s. Name one of this protocol's events."),
    DESCRIPTION_NAME(510, "\"%s\" cannot be %s. %s"),
    DESCRIPTION_TWICE(511, "%s of %s uses the name \"%s\" again. Names are unique: rename one."),
    DESCRIPTION_CALLBACK(
            512,
            "The callback URL %s of %s is for %s, which %s does not receive. Name an event that it receives, or add it to"
                    + " that event's targets."),
    DESCRIPTION_VALUE(513, "@%s of %s has %s. %s"),
    DESCRIPTION_METHOD(514, "@%s needs %s, but the method %s is none. Change it, or remove the annotation."),
    DESCRIPTION_MISSING(515, "%s refers to the class %s, which cannot be found. Add it to the class path."),
    DESCRIPTION_REPLY(
            516,
            "The initial event %s of %s has no reply, but requests that no handler takes are answered by its root. Name"
                    + " a root by @Event(reply = …)."),
    DESCRIPTION_HIDDEN(517, "%s is %s, so the flow's router, which needs %s, cannot see it: %s."),
    DESCRIPTION_PATTERN(518, "The pattern \"%s\" is no regular expression: %s. Correct it."),
    DESCRIPTION_SAME_EVENT(
            519,
            "The events %s and %s have the same name on the wire, \"%s\", so a router could not tell them apart. Give one"
                    + " of them another name, or handle one of them only."),
    DESCRIPTION_CALL_ID(
            520,
            "The event %s has no @CallId, but %s, to which its answer may lead, has one, so the callback URL would be"
                    + " refused. Add @CallId to a component of %1$s."),
    DESCRIPTION_MOMENT(
            521,
            "The component %s of %s is an Instant without a spelling. Say by @Moment how it is spelt, such as"
                    + " @Moment(MomentFormat.ISO_8601)."),
    DESCRIPTION_ATTRIBUTE(
            522,
            "The component %s of %s holds attributes that would be written after content, or more than once. Put what holds"
                    + " content behind it, and let a group with attributes be neither in a list nor one of several."),

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
