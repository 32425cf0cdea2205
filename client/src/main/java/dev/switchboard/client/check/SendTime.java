package dev.switchboard.client.check;

import dev.switchboard.client.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;

/** When a message may be sent. */
public final class SendTime {

    private static final Duration LONGEST = Duration.ofDays(30);

    private SendTime() {}

    /**
     * The time in whole seconds since 1970, as sipgate takes it.
     *
     * @throws InvalidRequestException if it is over, or more than 30 days ahead
     */
    public static long require(String what, Instant at, Instant now) {
        if (at.isBefore(now) || at.isAfter(now.plus(LONGEST))) {
            throw new InvalidRequestException(
                    what + ": " + at + " (expected: from now, " + now + ", to 30 days ahead)");
        }
        boolean up = at.getNano() > 0 && !at.plusSeconds(1).isAfter(now.plus(LONGEST));
        return at.getEpochSecond() + (up ? 1 : 0);
    }
}
