package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.CallbackKey;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CallbackUrlTest {

    private static final String BASE = "https://pbx.example.com/calls";
    private static final CallbackKey KEY = CallbackKey.of("a secret of enough letters");

    private static CallbackUrl unsigned(String route) {
        return new CallbackUrl("SupportLine", BASE, route, "a1b2", null, "");
    }

    private static CallbackUrl signed() {
        return new CallbackUrl("SupportLine", BASE, "Pin", "a1b2", KEY, "");
    }

    @Test
    void aTargetWithoutStateHasAPlainUrl() {
        assertThat(unsigned("MainMenu").url()).isEqualTo("https://pbx.example.com/calls/MainMenu");
        assertThat(unsigned("Leg/whisper").url()).isEqualTo("https://pbx.example.com/calls/Leg/whisper");
    }

    @Test
    void segmentsAreEscapedAsInAPath() {
        assertThat(unsigned("Größe A+B").url()).isEqualTo(BASE + "/Gr%C3%B6%C3%9Fe%20A%2BB");
        assertThat(unsigned("Größe/a b").url()).isEqualTo(BASE + "/Gr%C3%B6%C3%9Fe/a%20b");
    }

    @Test
    void stateIsSortedByName() {
        String one =
                unsigned("Pin").state("b", "2").state("a", "1").state("_c", "3").url();
        String other =
                unsigned("Pin").state("_c", "3").state("a", "1").state("b", "2").url();

        assertThat(one).isEqualTo(other).isEqualTo(BASE + "/Pin?_c=3&a=1&b=2");
    }

    @Test
    void stateIsEncodedAsAForm() {
        assertThat(unsigned("Pin").state("na me", "a&b=c+d e/ä📞").url())
                .isEqualTo(BASE + "/Pin?na+me=a%26b%3Dc%2Bd+e%2F%C3%A4%F0%9F%93%9E");
    }

    @Test
    void stateOf1024CharactersIsTheLongest() {
        assertThat(unsigned("Pin").state("a", "x".repeat(1_022)).url()).hasSize(BASE.length() + 5 + 1_024);
        assertThatThrownBy(() -> unsigned("Pin").state("a", "x".repeat(1_023)).url())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the state of Pin: 1025 characters in its URL (expected: at most 1024)");
    }

    @Test
    void theLengthCountsAsEncodedAndWithoutTheMac() {
        assertThatThrownBy(() -> unsigned("Pin").state("a", "ä".repeat(171)).url())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1028 characters");
        assertThat(signed().state("a", "x".repeat(1_022)).url()).contains("&_mac=");
    }

    @Test
    void aRouterWithAKeySignsTheStateAndATargetWithoutState() {
        assertThat(signed().state("attempt", "2").url()).matches(".*/calls/Pin\\?attempt=2&_mac=[A-Za-z0-9_-]{22}");
        assertThat(signed().url()).matches(".*/calls/Pin\\?_mac=[A-Za-z0-9_-]{22}");
    }

    @Test
    void theMacVerifiesForTheSameFlowRouteCallAndStateAlone() {
        String url = signed().state("b", "2").state("a", "1").url();
        String mac = url.substring(url.indexOf("_mac=") + 5);
        Map<String, String> state = new TreeMap<>(Map.of("a", "1", "b", "2"));

        assertThat(verifies(mac, "SupportLine", "Pin", "a1b2", state)).isTrue();
        assertThat(verifies(mac, "OtherLine", "Pin", "a1b2", state)).isFalse();
        assertThat(verifies(mac, "SupportLine", "MainMenu", "a1b2", state)).isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "a1b3", state)).isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "", state)).isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "a1b2", Map.of())).isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "a1b2", new TreeMap<>(Map.of("a", "2", "b", "1"))))
                .isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "a1b2", new TreeMap<>(Map.of("a", "1"))))
                .isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "a1b2", new TreeMap<>(Map.of("a", "1", "b", "2", "c", ""))))
                .isFalse();
        assertThat(verifies(mac, "SupportLine", "Pin", "a1b2", new TreeMap<>(Map.of("a", "1b2"))))
                .isFalse();
    }

    private static boolean verifies(String mac, String flow, String route, String callId, Map<String, String> state) {
        return KEY.verifies(mac, CallbackUrl.signed(flow, route, callId, "", state));
    }

    @Test
    void halfASurrogatePairIsRefusedBecauseItWouldComeBackAsSomethingElse() {
        assertThatThrownBy(() -> signed().state("_name", "x\uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the state _name of Pin is not valid Unicode");
    }
}
