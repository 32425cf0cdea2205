package dev.switchboard.client.phonelines;

import dev.switchboard.client.InvalidRequestException;
import io.avaje.jsonb.Json;
import java.util.Objects;

/**
 * Where calls go when nobody takes them.
 *
 * @param destination a phone number, or an extension such as {@code v0}
 * @param timeout after how many seconds, from 0 to 600
 * @param active whether it holds
 */
@Json
public record Forwarding(String destination, int timeout, boolean active) {

    private static final int LONGEST = 600;

    /**
     * A forwarding.
     *
     * @throws InvalidRequestException if the time is out of range
     */
    public Forwarding {
        Objects.requireNonNull(destination, "destination");
        if (timeout < 0 || timeout > LONGEST) {
            throw new InvalidRequestException("timeout: " + timeout + " (expected: 0 to " + LONGEST + " seconds)");
        }
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "Forwarding[timeout=" + timeout + ", active=" + active + "]";
    }
}
