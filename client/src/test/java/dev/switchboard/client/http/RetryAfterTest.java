package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "' 7 ', PT7S",
        "007, PT7S",
        "120, PT2M",
        "'Sat, 21 Nov 2026 10:00:30 GMT', PT30S",
        "'Sat, 21 Nov 2026 11:00:00 +0100', PT0S",
        "'Fri, 20 Nov 2026 10:00:00 GMT', PT0S"
    })
    void readsSecondsAndDates(String text, Duration wait) {
        assertThat(RetryAfter.parse(text, NOW)).contains(wait);
    }

    @Test
    void readsTheLastDate() {
        assertThat(RetryAfter.parse("Fri, 31 Dec 9999 23:59:59 GMT", NOW).orElseThrow())
                .isGreaterThan(Duration.ofDays(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "-1",
                "+1",
                "1.5",
                "1,000",
                "٣",
                "99999999999",
                "Sun, 21 Nov 2026 10:00:00 GMT",
                "0x10"
            })
    void readsNothingElse(String text) {
        assertThat(RetryAfter.parse(text, NOW)).isEmpty();
    }
}
