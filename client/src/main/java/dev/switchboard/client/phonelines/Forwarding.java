package dev.switchboard.client.phonelines;

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

    /** A forwarding; its values are checked when it is set. */
    public Forwarding {
        Objects.requireNonNull(destination, "destination");
    }

    /** Shows no phone number. */
    @Override
    public String toString() {
        return "Forwarding[timeout=" + timeout + ", active=" + active + "]";
    }
}
