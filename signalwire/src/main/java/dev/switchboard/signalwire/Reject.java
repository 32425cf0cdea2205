package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Wire;
import java.util.Objects;

/**
 * Declines the call without answering it.
 *
 * @param reason what the caller hears; SignalWire's default is {@link Reason#REJECTED}
 */
@Element("Reject")
public record Reject(
        @Attribute(value = "reason", omit = "rejected") Reason reason) implements LastVerb {

    /** What the caller hears. */
    public enum Reason {
        /** The number is not in service. */
        @Wire("rejected")
        REJECTED,
        /** The callee is busy. */
        @Wire("busy")
        BUSY
    }

    /** Declines for a reason. */
    public Reject {
        Objects.requireNonNull(reason, "reason");
    }

    /** Declines the call. */
    public static Reject rejected() {
        return new Reject(Reason.REJECTED);
    }

    /** Pretends to be busy. */
    public static Reject busy() {
        return new Reject(Reason.BUSY);
    }
}
