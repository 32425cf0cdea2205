package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://localhost:3000",
                "http://LOCALHOST/calls",
                "http://127.0.0.1",
                "http://127.1.2.3:80",
                "http://[::1]:3000"
            })
    void onItsOwnMachineEverybodyIsBelieved(String baseUrl) {
        assertThat(Trust.sipgate(Settings.of(Map.of("BASE_URL", baseUrl))))
                .isEqualTo(RequestVerifier.insecureAcceptAll());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pbx.example.com",
                "http://192.168.1.7:3000",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://localhost@example.com"
            })
    void elsewhereItDoesNotStart(String baseUrl) {
        Settings settings = Settings.of(Map.of("BASE_URL", baseUrl));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.sipgate(settings))
                .withMessageContainingAll("BASE_URL", "signature", "INSECURE=yes");
    }

    @Test
    void withoutTheKeySignalWireIsBelievedWhereSipgateIs() {
        BaseUrl url = BaseUrl.of("https://pbx.example.com/signalwire");
        Settings elsewhere = Settings.of(Map.of("BASE_URL", "https://pbx.example.com"));

        assertThat(Trust.signalWire(Settings.of(Map.of()), url)).isEqualTo(RequestVerifier.insecureAcceptAll());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.signalWire(elsewhere, url))
                .withMessageContainingAll("BASE_URL", "INSECURE=yes");
    }

    @Test
    void withTheKeySignalWireMustSignWhereverThatIs() {
        BaseUrl url = BaseUrl.of("https://pbx.example.com/signalwire");
        Settings settings =
                Settings.of(Map.of("BASE_URL", "https://pbx.example.com", "SIGNALWIRE_SIGNING_KEY", "PSK_example"));

        assertThat(Trust.signalWire(settings, url).verify(Webhook.post("/signalwire", "CallSid=1")))
                .isInstanceOf(RequestVerifier.Verdict.Refused.class);
    }

    @Test
    void unlessOneInsists() {
        Settings settings = Settings.of(Map.of("BASE_URL", "https://pbx.example.com", "INSECURE", "yes"));

        assertThat(Trust.sipgate(settings)).isEqualTo(RequestVerifier.insecureAcceptAll());
    }
}
