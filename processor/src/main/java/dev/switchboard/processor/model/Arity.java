package dev.switchboard.processor.model;

/** How often a component's value may be there. */
public enum Arity {
    /** Once. */
    ONE,
    /** At most once: an {@link java.util.Optional}. */
    OPTIONAL,
    /** Any number of times: a {@link java.util.List}. */
    MANY
}
