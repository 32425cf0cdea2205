package dev.switchboard.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a router does by default and may be told to do otherwise.
 *
 * @param observer who is told of each request
 * @param limits how much a request may hold
 * @param maxInFlight how many requests may be handled at the same time, by default 1,000; more are answered with 503. One that
 *     the server is still reading does not count
 * @param repeats whether a request that comes again is answered again and not handled twice; by default it is handled
 * @param deadline how long a request may take before it is answered without its handler; by default the protocol says that
 */
public record RouterOptions(
        CallObserver observer,
        RequestLimits limits,
        int maxInFlight,
        Optional<Repeats> repeats,
        Optional<Duration> deadline) {

    private static final RouterOptions DEFAULTS = new RouterOptions(
            CallObserver.logging(), RequestLimits.defaults(), 1_000, Optional.empty(), Optional.empty());

    /**
     * All options.
     *
     * @throws IllegalArgumentException if a limit is below 1, or the deadline below 1 ms
     */
    public RouterOptions {
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(repeats, "repeats");
        Positive.require("maxInFlight", maxInFlight);
        deadline.ifPresent(time -> Positive.require("deadline in ms", TimeUnit.MILLISECONDS.convert(time)));
    }

    /** The logging observer, the default limits, 1,000 requests at the same time, the protocol's deadline, and each request is handled. */
    public static RouterOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another observer. */
    public RouterOptions observer(CallObserver observer) {
        return new RouterOptions(observer, limits, maxInFlight, repeats, deadline);
    }

    /** The same with other limits for what a request may hold. */
    public RouterOptions limits(RequestLimits limits) {
        return new RouterOptions(observer, limits, maxInFlight, repeats, deadline);
    }

    /** The same with another limit for requests at the same time, from 1. */
    public RouterOptions maxInFlight(int maxInFlight) {
        return new RouterOptions(observer, limits, maxInFlight, repeats, deadline);
    }

    /** The same, but a request that comes again is answered again and not handled twice. */
    public RouterOptions repeats(Repeats repeats) {
        return new RouterOptions(observer, limits, maxInFlight, Optional.of(repeats), deadline);
    }

    /** The same with another deadline than the protocol's, which leaves a margin to what the provider waits. */
    public RouterOptions deadline(Duration deadline) {
        return new RouterOptions(observer, limits, maxInFlight, repeats, Optional.of(deadline));
    }
}
