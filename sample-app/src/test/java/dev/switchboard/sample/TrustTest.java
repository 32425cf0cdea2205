package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

    private static final Webhook CALL = Webhook.post("/", "from=492111234567&to=493023125100");

    private static Settings at(String baseUrl) {
        return Settings.of(Map.of("BASE_URL", baseUrl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000",
                "http://LOCALHOST/calls",
                "http://127.0.0.1",
                "http://127.1.2.3:80",
                "http://[::1]:3000"
            })
    void onItsOwnMachineEverybodyIsBelieved(String baseUrl) {
        BaseUrl url = BaseUrl.of(baseUrl);

        assertThat(Trust.sipgate(at(baseUrl), url)).isEqualTo(RequestVerifier.insecureAcceptAll());
        assertThat(Trust.signalWire(at(baseUrl), url)).isEqualTo(RequestVerifier.insecureAcceptAll());
    }

    @Test
    void withoutABaseUrlItIsItsOwnMachine() {
        BaseUrl url = BaseUrl.of("http://localhost:3000");

        assertThat(Trust.sipgate(Settings.of(Map.of()), url)).isEqualTo(RequestVerifier.insecureAcceptAll());
        assertThat(Trust.signalWire(Settings.of(Map.of()), url)).isEqualTo(RequestVerifier.insecureAcceptAll());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pbx.example.com",
                "http://192.168.1.7:3000",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com"
            })
    void elsewhereProvidersMustSign(String baseUrl) {
        BaseUrl url = BaseUrl.of(baseUrl);

        assertThat(Trust.sipgate(at(baseUrl), url).verify(CALL)).isEqualTo(Verdict.refuse("no signature"));
        assertThat(Trust.signalWire(at(baseUrl), url).verify(CALL))
                .isEqualTo(Verdict.refuse("no SIGNALWIRE_SIGNING_KEY to verify it with"));
    }

    @Test
    void aPasswordInTheBaseUrlIsAskedForBeforeTheSignature() {
        String baseUrl = "https://calls:twelve-letters@pbx.example.com";

        assertThat(Trust.sipgate(at(baseUrl), BaseUrl.of(baseUrl)).verify(CALL)).isInstanceOf(Verdict.Challenged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://pbx.example.com", "http://localhost:3000"})
    void withTheKeySignalWireMustSignWhereverThatIs(String baseUrl) {
        Settings settings = Settings.of(Map.of("BASE_URL", baseUrl, "SIGNALWIRE_SIGNING_KEY", "PSK_example"));

        assertThat(Trust.signalWire(settings, BaseUrl.of(baseUrl)).verify(CALL))
                .isEqualTo(Verdict.refuse("no signature"));
    }
}
