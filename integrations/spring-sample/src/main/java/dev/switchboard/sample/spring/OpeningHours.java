package dev.switchboard.sample.spring;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** When somebody is there to answer. */
@Component
final class OpeningHours {

    boolean areNow() {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        return now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && now.getHour() >= 9 && now.getHour() < 17;
    }
}
