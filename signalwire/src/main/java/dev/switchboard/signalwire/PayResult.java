package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** How a {@link Pay} ended. */
public enum PayResult {
    /** It was paid, or there is a token. */
    @Wire("success")
    SUCCESS,
    /** Too many inputs were wrong. */
    @Wire("too-many-failed-attempts")
    TOO_MANY_FAILED_ATTEMPTS,
    /** The payment connector failed. */
    @Wire("payment-connector-error")
    PAYMENT_CONNECTOR_ERROR,
    /** The caller pressed the star key. */
    @Wire("caller-interrupted-with-star")
    CALLER_INTERRUPTED_WITH_STAR,
    /** The caller hung up. */
    @Wire("caller-hung-up")
    CALLER_HUNG_UP,
    /** The verb was wrong. */
    @Wire("validation-error")
    VALIDATION_ERROR,
    /** SignalWire failed. */
    @Wire("internal-error")
    INTERNAL_ERROR,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
