package dev.switchboard.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPairsTest {

    /** Each pair as name, colon and value. */
    private static List<String> pairs(String form) {
        List<String> pairs = new ArrayList<>();
        FormPairs.each(
                form.getBytes(StandardCharsets.UTF_8),
                (name, value) -> pairs.add(
                        new String(name, StandardCharsets.UTF_8) + ":" + new String(value, StandardCharsets.UTF_8)));
        return pairs;
    }

    @Test
    void areGivenInTheirOrderEachOfThem() {
        assertThat(pairs("b=1&a=2&b=3&B=4&a=2")).containsExactly("b:1", "a:2", "b:3", "B:4", "a:2");
    }

    @Test
    void haveNoEscapes() {
        assertThat(pairs("user%5b%5D=Al+ice%26Bob&to=%2B49&J%C3%B6rg=Jörg"))
                .containsExactly("user[]:Al ice&Bob", "to:+49", "Jörg:Jörg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a        | a:",
                "a=       | a:",
                "=a       | :a",
                "=        | :",
                "a=b=c==  | a:b=c==",
                "a=1&     | a:1",
                "&        | :",
                "&&       | :,:",
                "&a=1     | :,a:1",
                "a=1&&b=2 | a:1,:,b:2",
                "a=1&b    | a:1,b:",
                "a&=1     | a:,:1"
            })
    void mayBeEmptyInPartOrAltogether(String form, String expected) {
        assertThat(pairs(form)).containsExactly(expected.split(",", -1));
    }

    @Test
    void areNoneOfNothing() {
        assertThat(pairs("")).isEmpty();
    }

    @Test
    void areBytesOfWhateverCharset() {
        List<String> pairs = new ArrayList<>();
        FormPairs.each(
                "%C3=%FF&ü=ü".getBytes(StandardCharsets.ISO_8859_1),
                (name, value) -> pairs.add(
                        HexFormat.of().formatHex(name) + ":" + HexFormat.of().formatHex(value)));

        assertThat(pairs).containsExactly("c3:ff", "fc:fc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a=%", "a=%4&1=b", "%4=1", "a=%zz", "%zz", "a&%4=b", "a=1&b=%g1"})
    void areRefusedWithABrokenEscape(String form) {
        assertThatThrownBy(() -> pairs(form)).isInstanceOf(Unreadable.class);
    }
}
