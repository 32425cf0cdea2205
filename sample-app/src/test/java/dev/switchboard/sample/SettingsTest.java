package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.signalwire.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnyItIsThereForItsOwnMachine() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.host()).isEmpty();
        assertThat(settings.port()).isEqualTo(3_000);
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.callbackKey()).isEmpty();
        assertThat(settings.signingKey()).isEmpty();
        assertThat(settings.desks()).extracting(DeskPhone::name).containsExactly("Ada", "Bob", "Cleo");
        assertThat(settings.clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void anEmptyVariableIsNone() {
        Map<String, String> empty = new HashMap<>();
        for (String name : List.of(
                "HOST", "PORT", "BASE_URL", "CALLBACK_KEY", "SIGNALWIRE_SIGNING_KEY", "DESKS", "CLOCK", "TEXT_BACK")) {
            empty.put(name, " ");
        }

        assertThat(Settings.of(empty)).isEqualTo(Settings.of(Map.of()));
    }

    @Test
    void allCanBeSaid() {
        Settings settings = Settings.of(Map.of(
                "HOST", "0.0.0.0",
                "PORT", " 8080 ",
                "BASE_URL", "https://pbx.example.com/calls",
                "CALLBACK_KEY", "correct horse battery staple",
                "SIGNALWIRE_SIGNING_KEY", "PSK_example",
                "DESKS", "sip:1001@pbx.example, sip:1002@pbx.example, sip:1003@pbx.example;transport=udp"));

        assertThat(settings.host()).contains("0.0.0.0");
        assertThat(settings.port()).isEqualTo(8_080);
        assertThat(settings.baseUrl()).contains(URI.create("https://pbx.example.com/calls"));
        assertThat(settings.callbackKey().orElseThrow().mac("x"))
                .isEqualTo(CallbackKey.of("correct horse battery staple").mac("x"));
        assertThat(settings.signingKey()).contains(Secret.of("PSK_example"));
        assertThat(settings.desks())
                .extracting(phone -> phone.uri().text())
                .containsExactly("sip:1001@pbx.example", "sip:1002@pbx.example", "sip:1003@pbx.example;transport=udp");
    }

    @Test
    void theClockCanStartAtAnotherTimeAndGoesOn() {
        Settings settings = Settings.of(Map.of("CLOCK", "2026-11-18T10:30"));

        LocalDateTime now = new OpeningHours(settings.clock()).now().toLocalDateTime();
        assertThat(now).isCloseTo(LocalDateTime.parse("2026-11-18T10:30"), within(1, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, http, 'PORT: \"http\" (expected: a number from 0 to 65535)'",
        "CALLBACK_KEY, short, 'CALLBACK_KEY: callback key: 5 characters (expected: at least 16, such as the output of:"
                + " openssl rand -base64 32)'",
        "PORT, 65536, 'PORT: \"65536\" (expected: a number from 0 to 65535)'",
        "TEXT_BACK, true, 'TEXT_BACK: \"true\" (expected: yes for a fake account, or sipgate)'",
        "TEXT_BACK, sipgate, 'SIPGATE_TOKEN_ID: none (expected: that of a personal access token, because TEXT_BACK is"
                + " sipgate)'",
        "PORT, -1, 'PORT: \"-1\" (expected: a number from 0 to 65535)'",
        "CLOCK, noon, 'CLOCK: \"noon\" (expected: a local time such as 2027-02-01T10:30)'"
    })
    void nonsenseIsRefusedByName(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of(name, value)))
                .withMessage(message);
    }

    @Test
    void aFakeAccountTextsUnlessTheRealOneIsNamed() {
        assertThat(Settings.of(Map.of()).textBack()).isEmpty();
        assertThat(Settings.of(Map.of("SIPGATE_TOKEN_ID", "token-ABC123", "SIPGATE_TOKEN", "secret"))
                        .textBack())
                .isEmpty();
        assertThat(Settings.of(Map.of(
                                "TEXT_BACK", "yes", "SIPGATE_TOKEN_ID", "token-ABC123", "SIPGATE_TOKEN", "secret"))
                        .textBack())
                .contains(new RestAccount(Optional.empty()));
        assertThat(Settings.of(Map.of(
                                "TEXT_BACK", "sipgate", "SIPGATE_TOKEN_ID", "token-ABC123", "SIPGATE_TOKEN", "secret"))
                        .textBack()
                        .orElseThrow()
                        .credentials())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "pbx.example.com",
        "ftp://user:secret@pbx.example.com",
        "https://user:sec ret@",
        "https://x.example/?secret",
        "https://user:secret@pbx.example.com"
    })
    void aBadBaseUrlIsNotQuoted(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("BASE_URL", url)))
                .withMessageStartingWith("BASE_URL: ")
                .withMessageNotContaining("sec")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:ada:secret@x.example",
                "sip:ada:secret@x.example,sip:bob@x.example,sip:cleo@x.example,sip:dan@x.example",
                "sip:ada:secret@x.example,sip:ada@y.example,sip:bob@x.example",
                "sip:ada:secret@x.example,,sip:bob@x.example",
                "sip:ada:secret@x.example,bob,sip:cleo@x.example",
                "sip:secret,sip:bob@x.example,sip:cleo@x.example"
            })
    void thereAreThreeDesksAndBadOnesAreNotQuoted(String desks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("DESKS", desks)))
                .withMessage("DESKS: not three desks (expected: three SIP URIs of different users, such as"
                        + " sip:ada@desks.example,sip:bob@desks.example,sip:cleo@desks.example)")
                .withNoCause();
    }

    @Test
    void theTextHoldsNoSecret() {
        Settings settings = Settings.of(Map.of(
                "BASE_URL", "http://user:a-long-password@localhost",
                "CALLBACK_KEY", "correct horse battery staple",
                "SIGNALWIRE_SIGNING_KEY", "PSK_example",
                "DESKS", "sip:ada:word@x.example,sip:bob@x.example,sip:cleo@x.example"));

        assertThat(settings.toString()).doesNotContain("word", "long", "horse", "PSK");
    }
}
