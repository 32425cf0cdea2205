package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeoTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @BeforeEach
    void neo() {
        fake.setNeo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/w0/phonelines",
                "/w0/phonelines/p0/forwardings",
                "/groups",
                "/groups/g0/users",
                "/groups/g0/numbers"
            })
    void hasNoPhonelinesAndGroups(String path) {
        Response refused = raw.get(path);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).isEqualTo("text/plain");
        assertThat(refused.body()).isEqualTo("This endpoint requires a sipgate Classic PBX Account");

        fake.setNeo(false);
        assertThat(raw.get(path).status()).isEqualTo(200);
    }

    @Test
    void forwardsNothing() {
        assertThat(raw.put("/w0/phonelines/p0/forwardings", "{\"forwardings\":[]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void hasNoCallsInItsHistory() {
        assertThat(raw.get("/history").ids()).containsExactly("2002", "2003", "2004");
        assertThat(raw.get("/history?types=CALL").body()).isEqualTo("{\"items\":[],\"totalCount\":0}");
        assertThat(raw.get("/history/2001").status()).isEqualTo(404);
        assertThat(raw.get("/history/export").body()).doesNotContain("CALL");
    }

    @Test
    void takesWebhooksByHttpsAlone() {
        assertThat(raw.put("/settings/sipgateio", "{\"incomingUrl\":\"http://pbx.example.com\",\"outgoingUrl\":\"\"}")
                        .status())
                .isEqualTo(400);
        assertThat(raw.put("/settings/sipgateio", "{\"incomingUrl\":\"https://pbx.example.com\",\"outgoingUrl\":\"\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void callsFromDevicesAlone() {
        assertThat(raw.post("/sessions/calls", "{\"callee\":\"+4915799912347\",\"caller\":\"p0\"}")
                        .status())
                .isEqualTo(403);
        assertThat(raw.post("/sessions/calls", "{\"callee\":\"+4915799912347\",\"caller\":\"e0\"}")
                        .status())
                .isEqualTo(200);
    }
}
