package dev.switchboard.sound;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a {@link SoundChecker} reads, how long it waits, and what it remembers.
 *
 * @param maxBytes how many bytes a sound may have, from 44, which its header takes; by default 16 MiB, which is 17 minutes on
 *     the phone
 * @param timeout how long a download may take from the first step to the last byte, by default 5 seconds: a provider waits
 *     not much longer for the answer to a call; at most a day
 * @param maxRemembered how many verdicts on URLs are remembered, and as many on files, by default 1,000
 * @param maxAge how long a verdict is believed, by default 10 minutes; zero believes none
 */
public record SoundLimits(int maxBytes, Duration timeout, int maxRemembered, Duration maxAge) {

    private static final int HEADER_BYTES = 44;
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);

    private static final SoundLimits DEFAULTS =
            new SoundLimits(16 << 20, Duration.ofSeconds(5), 1_000, Duration.ofMinutes(10));

    /**
     * All limits.
     *
     * @throws IllegalArgumentException if {@code maxBytes} is below 44, {@code maxRemembered} below 1, {@code timeout} is not between zero and a day, or
     *     {@code maxAge} is negative
     */
    public SoundLimits {
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(maxAge, "maxAge");
        require("maxBytes", maxBytes, HEADER_BYTES);
        require("maxRemembered", maxRemembered, 1);
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "sound limits: timeout " + timeout + " (expected: more than zero, at most a day)");
        }
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException("sound limits: maxAge " + maxAge + " (expected: zero or more)");
        }
    }

    private static void require(String name, int number, int least) {
        if (number < least) {
            throw new IllegalArgumentException(
                    "sound limits: " + name + " " + number + " (expected: at least " + least + ")");
        }
    }

    /** 16 MiB, 5 seconds, and 1,000 verdicts for 10 minutes. */
    public static SoundLimits defaults() {
        return DEFAULTS;
    }

    /** The same with another limit for the bytes of a sound, from 44. */
    public SoundLimits maxBytes(int maxBytes) {
        return new SoundLimits(maxBytes, timeout, maxRemembered, maxAge);
    }

    /** The same with another limit for the time of a download, more than zero and at most a day. */
    public SoundLimits timeout(Duration timeout) {
        return new SoundLimits(maxBytes, timeout, maxRemembered, maxAge);
    }

    /** The same with another number of verdicts that are remembered, from 1. */
    public SoundLimits maxRemembered(int maxRemembered) {
        return new SoundLimits(maxBytes, timeout, maxRemembered, maxAge);
    }

    /** The same with another time for which a verdict is believed, from zero. */
    public SoundLimits maxAge(Duration maxAge) {
        return new SoundLimits(maxBytes, timeout, maxRemembered, maxAge);
    }
}
