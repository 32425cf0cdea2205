package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T10:00, 2026-12-01T09:00:00Z",
        "2026-07-01T10:00:30, 2026-07-01T08:00:30Z",
        "2026-12-01T10:00Z, 2026-12-01T10:00:00Z",
        "2026-12-01T10:00-05:00, 2026-12-01T15:00:00Z",
        // the clock goes from 2 to 3, and later from 3 back to 2
        "2026-03-29T02:30, 2026-03-29T01:30:00Z",
        "2026-10-25T02:30, 2026-10-25T00:30:00Z"
    })
    void readsTimes(String text, Instant time) {
        assertThat(Given.time("--at", text, Cli.ZONE)).isEqualTo(time);
        assertThat(Given.dateOrTime("--at", text, Cli.ZONE)).isEqualTo(time);
    }

    @Test
    void readsADateAsItsBeginning() {
        assertThat(Given.dateOrTime("--since", "2026-07-01", Cli.ZONE)).isEqualTo("2026-06-30T22:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"90s, PT90S", "10m, PT10M", "2h, PT2H", "999999h, PT999999H"})
    void readsDurations(String text, Duration duration) {
        assertThat(Given.duration("--timeout", text)).isEqualTo(duration);
    }

    @Test
    void refusesDurationsThatNobodyCanWaitFor() {
        assertThatThrownBy(() -> Given.duration("--timeout", "1000000h")).isInstanceOf(CommandException.class);
    }
}
