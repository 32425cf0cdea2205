package dev.switchboard.sample;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When somebody picks up: on weekdays, from the first minute of the opening time to the last before the closing time. */
final class OpeningHours {

    private final Clock clock;

    OpeningHours(Clock clock) {
        this.clock = clock;
    }

    boolean areNow() {
        ZonedDateTime now = now();
        LocalTime time = now.toLocalTime();
        return now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !time.isBefore(Company.OPENS)
                && time.isBefore(Company.CLOSES);
    }

    /** The time where the company is, whatever zone the clock has. */
    ZonedDateTime now() {
        return clock.instant().atZone(Company.ZONE);
    }
}
