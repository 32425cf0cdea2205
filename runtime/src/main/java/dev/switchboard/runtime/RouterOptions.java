package dev.switchboard.runtime;

import java.util.Objects;

/**
 * What a router does by default and may be told to do otherwise.
 *
 * @param observer who is told of each request
 * @param maxBodyBytes how many bytes a request's body may have; more is answered with 413
 * @param maxInFlight how many requests may be handled at the same time; more are answered with 503
 */
public record RouterOptions(CallObserver observer, int maxBodyBytes, int maxInFlight) {

    private static final RouterOptions DEFAULTS = new RouterOptions(CallObserver.logging(), 64 * 1024, 1_000);

    /**
     * All options.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public RouterOptions {
        Objects.requireNonNull(observer, "observer");
        requirePositive("maxBodyBytes", maxBodyBytes);
        requirePositive("maxInFlight", maxInFlight);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: at least 1)");
        }
    }

    /** The logging observer, 64 KiB, 1,000 requests. */
    public static RouterOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another observer. */
    public RouterOptions observer(CallObserver observer) {
        return new RouterOptions(observer, maxBodyBytes, maxInFlight);
    }

    /** The same with another limit for bodies, in bytes from 1. */
    public RouterOptions maxBodyBytes(int maxBodyBytes) {
        return new RouterOptions(observer, maxBodyBytes, maxInFlight);
    }

    /** The same with another limit for requests at the same time, from 1. */
    public RouterOptions maxInFlight(int maxInFlight) {
        return new RouterOptions(observer, maxBodyBytes, maxInFlight);
    }
}
