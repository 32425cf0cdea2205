package dev.switchboard.sample;

import dev.switchboard.sipgate.PhoneNumber;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who the company is and whom its support line connects: all in one place, and nothing of it from outside, so that whoever
 * can set an environment variable cannot have numbers dialled. (The desks' phones are no numbers: see {@link Settings}.) The
 * numbers belong to nobody: they are reserved for film and stage.
 */
final class Company {

    static final String NAME = "Kolibri Coffee Machines";

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);

    /** The line's own number, which the people whom it connects see as the caller. */
    static final PhoneNumber LINE = PhoneNumber.of("+493023125100");

    /** The number at SignalWire that rings at the desks. */
    static final PhoneNumber DESKS = PhoneNumber.of("+493023125200");

    /** What the base URL of the desks has behind that of the support line. */
    static final String DESKS_PATH = "signalwire";

    static final PhoneNumber SALES = PhoneNumber.of("+493023125110");
    static final List<PhoneNumber> WORKSHOP = List.of(PhoneNumber.of("+493023125120"), PhoneNumber.of("+493023125121"));
    static final PhoneNumber ENGINEER_ON_CALL = PhoneNumber.of("+4915228817386");

    /** What customers with a service contract enter to reach the engineer on call. */
    static final String PIN = "4711";

    /** Customers whom the desks know by name. */
    static final Map<Caller, String> CUSTOMERS = Map.of(new Caller("+493023125042"), "Café Morgenrot");

    static final Set<PhoneNumber> BLOCKED = Set.of(PhoneNumber.of("+496990009666"));

    private Company() {}
}
