package dev.switchboard.runtime;

/** A request that a router has found to be its own. */
@FunctionalInterface
public interface Match {

    /** Answers the request; like {@link CallRouter#handle}, it never throws. */
    Reply answer();
}
