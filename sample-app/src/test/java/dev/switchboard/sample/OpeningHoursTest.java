package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T09:00",
                "2026-11-18T12:00",
                "2026-11-20T16:59:59",
                "2026-07-01T09:00",
                "2027-01-04T09:00"
            })
    void openOnWeekdaysWhateverTheSeason(String time) {
        assertThat(new OpeningHours(Lines.at(time)).areNow()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T08:59:59",
                "2026-11-16T17:00",
                "2026-11-18T00:00",
                "2026-11-21T12:00",
                "2026-11-22T12:00"
            })
    void closedBeforeAndAfterAndAtWeekends(String time) {
        assertThat(new OpeningHours(Lines.at(time)).areNow()).isFalse();
    }
}
