package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.runtime.RequestVerifier;
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
        assertThat(Trust.verifier(Settings.of(Map.of("BASE_URL", baseUrl))))
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
                .isThrownBy(() -> Trust.verifier(settings))
                .withMessageContainingAll("BASE_URL", "signature", "INSECURE=yes");
    }

    @Test
    void unlessOneInsists() {
        Settings settings = Settings.of(Map.of("BASE_URL", "https://pbx.example.com", "INSECURE", "yes"));

        assertThat(Trust.verifier(settings)).isEqualTo(RequestVerifier.insecureAcceptAll());
    }
}
