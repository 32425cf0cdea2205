package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTextTest {

    @ParameterizedTest
    @CsvSource({
        "4921155566778, 4921155566***",
        "+4921155566778, +4921155566***",
        "123456, 123***",
        "12345, 12345",
        "4711, 4711",
        "tel:4921155566778 and 4921155566779., tel:4921155566*** and 4921155566***.",
        "no number, no number",
        "'', ''",
        "$1\\0 4921155566778, $1\\0 4921155566***"
    })
    void theLastThreeDigitsOfEveryNumberOfSixOrMoreAreHidden(String text, String masked) {
        assertThat(LogText.masked(text)).isEqualTo(masked);
    }

    @Test
    void whatIsNotPrintableAsciiIsReplaced() {
        assertThat(LogText.printable("a b\tc\r\nd\u001b[31m\u007f\u0085\u2028ä📞~"))
                .isEqualTo("a?b?c??d?[31m??????~");
    }

    @Test
    void textOfARequestIsCutOffAtAHundredCharacters() {
        assertThat(LogText.printable("x".repeat(100))).hasSize(100);
        assertThat(LogText.printable("x".repeat(100_000))).isEqualTo("x".repeat(100));
    }

    @ParameterizedTest
    @CsvSource({
        "'For input string: \"4711#\"', 'For input string: \"****#\"'",
        "no agent for +4921155566778, no agent for +*************",
        "٤٧١١ and 4711, **** and ****",
        "no digit, no digit",
        "'', ''"
    })
    void aMessageHasNoDigit(String text, String message) {
        assertThat(LogText.message(text)).isEqualTo(message);
    }

    @Test
    void aMessageIsOneLine() {
        assertThat(LogText.message("a\r\nERROR\tb\u2028c\u001b[2J")).isEqualTo("a??ERROR?b?c?[*J");
    }

    @Test
    void aMessageIsCutOffAtTwoHundredCharacters() {
        assertThat(LogText.message("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(LogText.message("x".repeat(100_000))).isEqualTo("x".repeat(200) + "...");
        assertThat(LogText.message("x".repeat(199) + "📞")).isEqualTo("x".repeat(199) + "?...");
    }
}
