package dev.switchboard.sample;

import dev.switchboard.runtime.BaseUrl;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The lines as plain objects, and the times at which they are called. */
final class Lines {

    /** A Wednesday. */
    static final Clock OPEN = at("2026-11-18T10:30");

    static final Clock CLOSED = at("2026-11-18T20:00");

    final MissedCalls missedCalls;
    final Callers callers = new Callers(Company.CUSTOMERS);
    final Desks desks = new Desks(Settings.of(Map.of()).desks());
    final SupportLine line;
    final DeskLine deskLine;

    Lines(Clock clock) {
        missedCalls = new MissedCalls(clock);
        line = new SupportLine(
                new OpeningHours(clock),
                new BlockedCallers(Company.BLOCKED),
                new Announcements(BaseUrl.of("https://pbx.example.com/calls")),
                callers,
                missedCalls,
                Optional.empty());
        deskLine = new DeskLine(desks, callers, missedCalls);
    }

    /** A clock that stands still at a local time of the company, and is itself in another zone. */
    static Clock at(String localTime) {
        Instant instant = LocalDateTime.parse(localTime).atZone(Company.ZONE).toInstant();
        return Clock.fixed(instant, ZoneOffset.ofHours(-8));
    }
}
