package dev.switchboard.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        plain        | plain
        a+b          | "a b"
        a%2Bb        | a+b
        %41%4a%4A    | AJJ
        100%25       | 100%
        %C3%A4       | ä
        ä            | ä
        ä%C3%A4+ä    | "ää ä"
        %F0%9F%93%9E | 📞
        a=b          | a=b
        """)
    void decodesEscapesPlusAndUtf8(String encoded, String expected) {
        assertThat(decode(encoded)).isEqualTo(expected);
    }

    @Test
    void decodesTheGivenRangeAlone() {
        byte[] bytes = bytes("%zz%41%zz");

        assertThat(Percent.decode(bytes, 3, 6)).isEqualTo("A");
        assertThat(Percent.decode(bytes, 3, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "abc%", "abc%4", "%41%4"})
    void refusesAnEscapeThatIsCutOff(String encoded) {
        assertThatThrownBy(() -> decode(encoded))
                .isInstanceOf(Unreadable.class)
                .hasMessage("a percent escape is cut off");
    }

    @Test
    void doesNotTakeAnEscapeFromBeyondItsRange() {
        byte[] bytes = bytes("%41");

        assertThatThrownBy(() -> Percent.decode(bytes, 0, 2)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%4z", "%z4", "%%41", "%+1", "%-1", "% 1", "%4\u0661", "%\uff14\uff11"})
    void refusesAnEscapeWithoutTwoHexadecimalDigits(String encoded) {
        assertThatThrownBy(() -> decode(encoded))
                .isInstanceOf(Unreadable.class)
                .hasMessage("a percent sign is not followed by two hexadecimal digits");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "80, a continuation byte alone",
        "C3, a sequence that is cut off",
        "E282, a sequence that is cut off",
        "F09F93, a sequence that is cut off",
        "C341, a sequence that ASCII interrupts",
        "C0AF, an overlong slash",
        "C080, an overlong zero",
        "E08080, an overlong zero",
        "F0808080, an overlong zero",
        "EDA080, a high surrogate",
        "EDB080, a low surrogate",
        "EDA0BDEDB39E, a surrogate pair as in CESU-8",
        "F4908080, beyond Unicode",
        "F8888080, a sequence of five",
        "FF, never in UTF-8",
        "FE, never in UTF-8"
    })
    void refusesBytesThatAreNotUtf8(String hex, String what) {
        byte[] raw = HexFormat.of().parseHex(hex);
        byte[] escaped = bytes(hex.replaceAll("..", "%$0"));

        assertThatThrownBy(() -> Percent.decode(raw, 0, raw.length))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the bytes are not UTF-8");
        assertThatThrownBy(() -> Percent.decode(escaped, 0, escaped.length))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the bytes are not UTF-8");
    }

    @Test
    void saysWhyInWordsThatDoNotHoldTheValue() {
        assertThatThrownBy(() -> decode("4711%zz")).message().doesNotContain("4711", "zz");
    }

    @ParameterizedTest
    @CsvSource({"a+b, a+b", "a%2Bb, a+b", "a%20b, a b", "%C3%A4, ä", "ä, ä", "ä%41, äA", "plain, plain"})
    void aPlusInAPathMeansItself(String segment, String expected) {
        assertThat(Percent.decodeSegment(segment)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a%4", "%zz", "%FF", "%C0%AF"})
    void refusesABrokenSegment(String segment) {
        assertThatThrownBy(() -> Percent.decodeSegment(segment)).isInstanceOf(Unreadable.class);
    }

    @Test
    void anUnreadableIsAnIllegalArgumentThatListsWhatIsAllowed() {
        assertThat(Unreadable.notOneOf("in", "out"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not one of: in, out");
    }

    private static String decode(String encoded) {
        byte[] bytes = bytes(encoded);
        return Percent.decode(bytes, 0, bytes.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
