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

    @Test
    void aStackTraceIsMaskedInAllItsMessages() {
        Throwable thrown = new IllegalStateException(
                "no agent for 4921155566778", new IllegalArgumentException("bad: +4921155566779"));
        thrown.addSuppressed(new RuntimeException("4921155566770"));

        assertThat(LogText.masked(thrown))
                .contains("IllegalStateException: no agent for 4921155566***")
                .contains("bad: +4921155566***")
                .contains("Caused by: ")
                .contains("at dev.switchboard.runtime.LogTextTest.")
                .doesNotContain("778", "779", "770");
    }

    @Test
    void noLineOfAStackTraceCanBeTakenForARecordOfTheLog() {
        Throwable thrown = new IllegalStateException(
                "a\n2026-01-01 INFO forged\r\nERROR forged\rWARN forged\u2028INFO forged\u001b[2J",
                new RuntimeException("b\nINFO forged"));

        String trace = LogText.masked(thrown);

        assertThat(trace.lines().skip(1)).allMatch(line -> line.startsWith("\t") || line.startsWith(" "));
        assertThat(trace).doesNotContain("\u001b", "\u2028");
        assertThat(trace).doesNotContainPattern("\r(?!\n)");
    }
}
