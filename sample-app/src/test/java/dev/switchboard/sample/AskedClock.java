package dev.switchboard.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that does what a test wants when a handler asks for the time. */
final class AskedClock extends Clock {

    private final Supplier<Instant> answer;

    AskedClock(Supplier<Instant> answer) {
        this.answer = answer;
    }

    @Override
    public Instant instant() {
        return answer.get();
    }

    @Override
    public ZoneId getZone() {
        return Company.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
