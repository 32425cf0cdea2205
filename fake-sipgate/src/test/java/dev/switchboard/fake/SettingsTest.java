package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String PATH = "/settings/sipgateio";

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void whatWasWrittenIsRead() {
        String settings = "{\"incomingUrl\":\"http://pbx.example.com\",\"outgoingUrl\":\"https://pbx.example.com/out\","
                + "\"log\":true,\"whitelist\":[\"p0\",\"g1\",\"w2\"],\"pushApiVersion\":3,\"new\":{\"a\":[1]}}";

        assertThat(raw.put(PATH, settings).status()).isEqualTo(204);

        assertThat(raw.get(PATH).body()).isEqualTo(settings);
        assertThat(fake.settings().get()).hasToString(settings);
    }

    @Test
    void whatIsNotWrittenIsGone() {
        raw.put(PATH, "{\"incomingUrl\":\"\",\"outgoingUrl\":\"\"}");

        assertThat(fake.settings().get()).containsOnlyKeys("incomingUrl", "outgoingUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[\"p0\"]"})
    void whitelists(String whitelist) {
        assertThat(raw.put(PATH, "{\"incomingUrl\":\"\",\"outgoingUrl\":\"\",\"whitelist\":" + whitelist + "}")
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"incomingUrl":""}                                                    | /outgoingUrl
            {"outgoingUrl":""}                                                    | /incomingUrl
            {"incomingUrl":null,"outgoingUrl":""}                                 | /incomingUrl
            {"incomingUrl":"pbx.example.com","outgoingUrl":""}                    | /incomingUrl
            {"incomingUrl":"","outgoingUrl":"ftp://pbx.example.com"}              | /outgoingUrl
            {"incomingUrl":"http://","outgoingUrl":""}                            | /incomingUrl
            {"incomingUrl":"","outgoingUrl":"","log":"true"}                      | /log
            {"incomingUrl":"","outgoingUrl":"","whitelist":"p0"}                  | /whitelist
            {"incomingUrl":"","outgoingUrl":"","whitelist":["e0"]}                | /whitelist
            {"incomingUrl":"","outgoingUrl":"","whitelist":["p01"]}               | /whitelist
            {"incomingUrl":"","outgoingUrl":"","whitelist":[0]}                   | /whitelist
            """)
    void refuses(String settings, String pointer) {
        Response refused = raw.put(PATH, settings);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(fake.settings().get().getInt("pushApiVersion")).isEqualTo(2);
    }

    @Test
    void mayNotBeBooked() {
        fake.setSipgateIoBooked(false);

        assertThat(raw.get(PATH).status()).isEqualTo(403);
        assertThat(raw.put(PATH, "{\"incomingUrl\":\"\",\"outgoingUrl\":\"\"}").status())
                .isEqualTo(403);
        assertThat(raw.get("/log/webhooks").status()).isEqualTo(403);

        fake.setSipgateIoBooked(true);
        assertThat(raw.get(PATH).status()).isEqualTo(200);
    }

    @Test
    void canBeSeeded() {
        fake.settings().set("{\"incomingUrl\":\"\",\"outgoingUrl\":\"\",\"log\":true,\"whitelist\":[]}");

        assertThat(raw.get(PATH).json().getBoolean("log")).isTrue();
    }

    @Test
    void logsWhatTheTestSays() {
        String entry = """
                {"created": "2026-01-05T08:00:00Z", "url": "https://pbx.example.com", "request": "event=newCall",
                 "response": "HTTP/1.1 200 OK", "xmlError": "", "status": "200"}""";

        fake.webhookLog().add(entry);
        fake.webhookLog().add(entry);
        assertThat(raw.get("/log/webhooks").items())
                .hasSize(2)
                .isEqualTo(fake.webhookLog().all());

        fake.webhookLog().clear();
        assertThat(raw.get("/log/webhooks").items()).isEmpty();
    }
}
