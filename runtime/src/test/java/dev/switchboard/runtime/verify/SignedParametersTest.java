package dev.switchboard.runtime.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.form.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedParametersTest {

    private static String signed(String form) {
        return new String(SignedParameters.of(form.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ""                      | ""
        a=1                     | a1
        b=1&a=2                 | a2b1
        b=2&a=z&a=y&a=z         | azayazb2
        a=1&A=2&_=3             | A2_3a1
        a=1&aa=2&a1=3           | a1a13aa2
        a-b=1&a=2&a_b=3         | a2a-b1a_b3
        a=                      | a
        a                       | a
        b&a                     | ab
        a&a=1&a                 | aa1a
        =v&a=1                  | va1
        =                       | ""
        &&b=1&&&a=2&            | a2b1
        &                       | ""
        a=b=c==                 | ab=c==
        a=1+2                   | "a1 2"
        a=1%2B2                 | a1+2
        a=%26%3D%25             | a&=%
        a+b=1&a%2Bb=2           | "a b1a+b2"
        %62=1&a=2&b=3           | a2b1b3
        a=J%C3%BCrgen&b=Jürgen  | aJürgenbJürgen
        %C3%A4=1&z=2            | z2ä1
        a=%00&b=%0A             | "a\u0000b\n"
        """)
    void areSortedAndDecoded(String form, String expected) {
        assertThat(signed(form)).isEqualTo(expected.translateEscapes());
    }

    @Test
    void areSortedByUtf16CodeUnits() {
        // By code point, as by UTF-8 bytes, U+FF5E would stand first.
        assertThat(signed("\uff5e=1&📞=2&z=3")).isEqualTo("z3📞2\uff5e1");
        assertThat(signed("%EF%BD%9E=1&%F0%9F%93%9E=2&z=3")).isEqualTo("z3📞2\uff5e1");
    }

    @Test
    void areBytesThatNeedNotBeUtf8() {
        byte[] signed = SignedParameters.of("b=%FF%fe&a=%C3&%80=1&%81=2&%80=3".getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(signed)).isEqualTo("61c3" + "62fffe" + "8031" + "8132" + "8033");
    }

    @Test
    void areAllOfAnyBytes() {
        for (int b = 0; b < 0x100; b++) {
            byte[] form = {'a', '=', '%', hexDigit(b >> 4), hexDigit(b & 15)};

            assertThat(SignedParameters.of(form)).containsExactly('a', (byte) b);
        }
    }

    private static byte hexDigit(int digit) {
        return (byte) Character.forDigit(digit, 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a=%", "a=%4&1=b", "a=%zz", "%zz", "a&%4=b", "a=1&b=%g1"})
    void areRefusedWithABrokenEscape(String form) {
        assertThatThrownBy(() -> signed(form)).isInstanceOf(Unreadable.class);
    }
}
