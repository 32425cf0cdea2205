package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final String FORM = "user[]=J+D&user[]=b&from=%2B49&x=";

    private static ByteBuffer of(String method, String route, String event, Map<String, String> state, String form) {
        return Fingerprint.of(method, route, event, new TreeMap<>(state), form.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer of(String form) {
        return of("POST", "Pin", "dtmf", Map.of(), form);
    }

    private static void assertAllDiffer(List<ByteBuffer> prints) {
        assertThat(prints).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM,
                "x=&from=%2B49&user[]=J+D&user[]=b",
                "user[]=J+D&x=&from=%2B49&user[]=b",
                "user%5B%5D=J+D&user%5b]=%62&%66rom=%2b%34%39&x=",
                "user[]=J%20D&user[]=b&from=%2B49&x",
                FORM + "&",
                FORM + "&&",
                "&&" + FORM,
                "user[]=J+D&&user[]=b&=&from=%2B49&x="
            })
    void anotherSpellingOfTheSameParametersIsTheSame(String form) {
        assertThat(of(form)).isEqualTo(of(FORM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "user[]=b&user[]=J+D&from=%2B49&x=",
                "user[]=J+D&from=%2B49&x=",
                "user[]=J+D&user[]=b&user[]=b&from=%2B49&x=",
                "user[]=J+D&user[]=c&from=%2B49&x=",
                "user[]=J+D&user[]=b&from=+49&x=",
                "user[]=J+D&user[]=b&From=%2B49&x=",
                "user[]=J+D&user[]=b&from=%2B49&x=1",
                "user[]=J+D&user[]=b&from=%2B49",
                "user[]=J+D&user[]=b&from=%2B49&x=&y=",
                "user[]=J+D&user[]=b&from=%2B49&x=&=y",
                "user[]=J%2BD&user[]=b&from=%2B49&x="
            })
    void otherParametersAreAnother(String form) {
        assertThat(of(form)).isNotEqualTo(of(FORM));
    }

    @Test
    void namesAndValuesCannotBeShifted() {
        assertAllDiffer(List.of(
                of("ab=cd"),
                of("a=bcd"),
                of("abc=d"),
                of("abcd"),
                of("=abcd"),
                of("a=b&c=d"),
                of("a=bc&d="),
                of("a=b%26c=d"),
                of("a%3Db&c=d"),
                of("a=&b=cd")));
    }

    @Test
    void aParameterIsNoState() {
        assertAllDiffer(List.of(
                of("POST", "Pin", "dtmf", Map.of("_.step", "1", "attempt", "2"), "b=1"),
                of("POST", "Pin", "dtmf", Map.of("_.step", "1"), "attempt=2&b=1"),
                of("POST", "Pin", "dtmf", Map.of(), "_.step=1&attempt=2&b=1")));
    }

    @Test
    void bytesThatAreNotUtf8AreTakenAsTheyAre() {
        assertThat(of("a=%ff&b=1")).isEqualTo(of("b=1&a=%FF"));
        assertAllDiffer(List.of(of("a=%FF"), of("a=%FE"), of("a=%EF%BF%BD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz&b=1", "a=%", "%4&b", "b=1&a=%g0"})
    void parametersThatCannotBeReadAreTakenAsTheyAre(String form) {
        assertThat(of(form)).isEqualTo(of(form));
        assertAllDiffer(List.of(of(form), of(form + "1"), of("c&" + form), of(form + "&"), of("b=1"), of("")));
    }

    @Test
    void allElseCountsToo() {
        assertAllDiffer(List.of(
                of("POST", "Pin", "dtmf", Map.of(), FORM),
                of("GET", "Pin", "dtmf", Map.of(), FORM),
                of("POST", "MainMenu", "dtmf", Map.of(), FORM),
                of("POST", "Pin", "hangup", Map.of(), FORM),
                of("POST", "Pindtmf", "", Map.of(), FORM),
                of("POST", "", "Pindtmf", Map.of(), FORM),
                of("POSTPin", "", "dtmf", Map.of(), FORM),
                of("POST", "Pin", "dtmf", Map.of("attempt", "1"), FORM),
                of("POST", "Pin", "dtmf", Map.of("attempt", "2"), FORM),
                of("POST", "Pin", "dtmf", Map.of("attempt", ""), FORM),
                of("POST", "Pin", "dtmf", Map.of("attempt1", ""), FORM),
                of("POST", "Pin", "dtmf", Map.of("attempt", "1", "_.step", "1"), FORM),
                of("POST", "Pin", "dtmf", Map.of("attempt", "1", "_.step", "2"), FORM),
                of("POST", "Pin", "dtmf", Map.of("_.step", "1"), FORM)));
    }

    @Test
    void isAsShortForALongRequest() {
        assertThat(of("a=" + "1".repeat(60_000)).remaining())
                .isEqualTo(of("").remaining())
                .isEqualTo(32);
    }
}
