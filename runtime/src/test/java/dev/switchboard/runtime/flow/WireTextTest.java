package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.form.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTextTest {

    @Test
    void aBooleanIsTrueOrFalse() {
        assertThat(WireText.parseBoolean("true")).isTrue();
        assertThat(WireText.parseBoolean("false")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "True", "1", "0", "yes", " true"})
    void nothingElseIsABoolean(String text) {
        assertThatThrownBy(() -> WireText.parseBoolean(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("not a boolean (expected: true or false)");
    }

    @Test
    void aCharIsOneCharacter() {
        assertThat(WireText.parseChar("#")).isEqualTo('#');
        assertThat(WireText.parseChar("ä")).isEqualTo('ä');
        assertThatThrownBy(() -> WireText.parseChar(""))
                .isInstanceOf(Unreadable.class)
                .hasMessage("not one character, but 0");
        assertThatThrownBy(() -> WireText.parseChar("12")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> WireText.parseChar("📞")).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mon, 23 Jul 2018 13:01:00 +0000', 2018-07-23T13:01:00Z",
        "'Mon, 23 Jul 2018 13:01:00 GMT', 2018-07-23T13:01:00Z",
        "'Wed, 1 Aug 2018 01:01:00 +0200', 2018-07-31T23:01:00Z"
    })
    void aMomentAsInMailIsRead(String text, Instant expected) {
        assertThat(WireText.parseRfc2822(text)).isEqualTo(expected);
    }

    @Test
    void aMomentIsWrittenAsInMail() {
        assertThat(WireText.ofRfc2822(Instant.parse("2018-07-03T13:01:00.999Z")))
                .isEqualTo("Tue, 03 Jul 2018 13:01:00 +0000");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-23T13:01:00Z, 2018-07-23T13:01:00Z",
        "2018-07-23T13:01:00.123456+02:00, 2018-07-23T11:01:00.123456Z"
    })
    void aMomentOfIso8601IsRead(String text, Instant expected) {
        assertThat(WireText.parseIso8601(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Mon", "Mon, 32 Jul 2018 13:01:00 +0000", "2018-07-23", "2018-07-23T13:01:00", "1532350860"})
    void nothingElseIsAMoment(String text) {
        assertThatThrownBy(() -> WireText.parseRfc2822(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("not a moment such as Mon, 23 Jul 2018 13:01:00 +0000");
        assertThatThrownBy(() -> WireText.parseIso8601(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("not a moment such as 2018-07-23T13:01:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "0, SECONDS, PT0S",
        "90, SECONDS, PT1M30S",
        "1500, MILLIS, PT1.5S",
        "2, HOURS, PT2H",
        "-5, SECONDS, PT-5S"
    })
    void aDurationIsAWholeNumberOfItsUnit(String text, ChronoUnit unit, Duration expected) {
        assertThat(WireText.parseDuration(text, unit)).isEqualTo(expected);
        assertThat(WireText.ofDuration(expected, unit)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', SECONDS",
        "1.5, SECONDS",
        "' 1', SECONDS",
        "1s, SECONDS",
        "99999999999999999999, SECONDS",
        "9223372036854775807, HOURS"
    })
    void refusesAnotherTextAsADurationWithoutQuotingIt(String text, ChronoUnit unit) {
        assertThatThrownBy(() -> WireText.parseDuration(text, unit))
                .isInstanceOf(Unreadable.class)
                .hasMessage("not a whole number of " + unit);
    }

    @Test
    void aDurationThatIsNoWholeNumberOfItsUnitIsRefused() {
        assertThatThrownBy(() -> WireText.ofDuration(Duration.ofMillis(1_500), ChronoUnit.SECONDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PT1.5S is not a whole number of Seconds");
        assertThatThrownBy(() -> WireText.ofDuration(Duration.ofMillis(-1_500), ChronoUnit.SECONDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WireText.ofDuration(Duration.ofNanos(1), ChronoUnit.MILLIS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDurationOfTooManyUnitsIsRefused() {
        assertThatThrownBy(() -> WireText.ofDuration(Duration.ofSeconds(Long.MAX_VALUE), ChronoUnit.MILLIS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListIsSplitAtItsSeparatorAsItIs() {
        assertThat(WireText.split("", ",")).isEmpty();
        assertThat(WireText.split("a", ",")).containsExactly("a");
        assertThat(WireText.split("a,b", ",")).containsExactly("a", "b");
        assertThat(WireText.split(",a,,", ",")).containsExactly("", "a", "", "");
        assertThat(WireText.split("a.b", ".")).containsExactly("a", "b");
        assertThat(WireText.split("a||b|c", "||")).containsExactly("a", "b|c");
    }

    @Test
    void aListIsJoinedAndReadBackEqual() {
        for (List<String> items :
                List.of(List.<String>of(), List.of("a"), List.of("a", "b"), List.of("", ""), List.of("a", "", "b"))) {
            assertThat(WireText.split(WireText.join(items, " "), " ")).isEqualTo(items);
        }
    }

    @Test
    void anItemThatHoldsTheSeparatorIsRefused() {
        assertThatThrownBy(() -> WireText.join(List.of("a", "b,c"), ","))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item of the list holds its separator \",\"");
    }
}
