package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, and what they lead to: phonelines, devices, groups, voicemails. */
class RoutingTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @ParameterizedTest
    @CsvSource({"'', 1001 1002 1003", "limit=1, 1001", "offset=1&limit=1, 1002", "offset=2, 1003", "offset=3, ''"})
    void numbers(String query, String ids) {
        Response page = raw.get("/numbers?" + query);

        assertThat(String.join(" ", page.ids())).isEqualTo(ids);
        assertThat(page.json().getInt("totalCount")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset=-1", "limit=-1", "limit=a", "limit=1.0"})
    void refusesToListNumbers(String query) {
        assertThat(raw.get("/numbers?" + query).status()).isEqualTo(400);
    }

    @Test
    void aNumberLeadsElsewhere() {
        assertThat(raw.get("/w0/numbers").ids()).containsExactly("1002");

        raw.put("/numbers/1003", "{\"endpointId\":\"f0\"}");
        raw.put("/numbers/1002", "{\"endpointId\":\"\",\"releaseForMnp\":true,\"quickDial\":false}");

        assertThat(raw.get("/w0/numbers").ids()).containsExactly("1003");
        assertThat(raw.get("/w1/numbers").ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /numbers/1003 | {"endpointId":"nowhere"} | 400
            /numbers/1003 | {"releaseForMnp":"true"} | 400
            /numbers/9999 | {"endpointId":"p0"}      | 404
            """)
    void refusesToChangeANumber(String path, String body, int status) {
        assertThat(raw.put(path, body).status()).isEqualTo(status);
    }

    @Test
    void devices() {
        assertThat(raw.get("/w0/devices").ids()).containsExactly("e0", "y0", "x0");
        assertThat(raw.get("/w0/devices?type=register,external").ids()).containsExactly("e0", "x0");
        assertThat(raw.get("/w0/devices?type=all").ids()).hasSize(3);
        assertThat(raw.get("/w0/devices?type=app").ids()).isEmpty();
        assertThat(raw.get("/w0/devices?type=REGISTER").status()).isEqualTo(400);
        assertThat(raw.get("/w1/devices").ids()).isEmpty();
        assertThat(raw.get("/w0/devices").body()).contains("secret-of-e0", "secret-puk1-of-y0", "secret-puk2-of-y0");
    }

    @Test
    void changesADevice() {
        raw.put("/devices/e0", "{\"dnd\":true,\"emergencyAddressId\":3}");
        raw.put("/devices/e0/alias", "{\"value\":\"Kitchen\"}");
        raw.put("/devices/e0/callerid", "{\"value\":\"+4915799912346\"}");

        JsonObject device = raw.get("/devices/e0").json();
        assertThat(device.getBoolean("dnd")).isTrue();
        assertThat(device.getString("alias")).isEqualTo("Kitchen");
        assertThat(raw.get("/devices/e0/callerid").body()).isEqualTo("{\"value\":\"+4915799912346\"}");
    }

    @Test
    void deletesADevice() {
        assertThat(raw.delete("/devices/e0").status()).isEqualTo(204);
        assertThat(raw.delete("/devices/e0").status()).isEqualTo(404);
        assertThat(raw.get("/w0/devices").ids()).containsExactly("y0", "x0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /devices/e0          | {"dnd":"true"}  | 400
            /devices/e0          | {"alias":"x"}   | 400
            /devices/e0/alias    | {"alias":"x"}   | 400
            /devices/e0/callerid | {"value":""}    | 400
            /devices/e9          | {"dnd":true}    | 404
            /devices/e9/alias    | {"value":"x"}   | 404
            """)
    void refusesToChangeADevice(String path, String body, int status) {
        assertThat(raw.put(path, body).status()).isEqualTo(status);
    }

    @Test
    void voicemails() {
        assertThat(raw.get("/voicemails").ids()).containsExactly("v0");
        assertThat(raw.get("/voicemails/v0")
                        .json()
                        .getJsonObject("belongsToEndpoint")
                        .getString("extension"))
                .isEqualTo("w0");
        assertThat(raw.get("/voicemails/v1").status()).isEqualTo(404);
    }

    @Test
    void phonelines() {
        assertThat(raw.get("/w0/phonelines").body()).isEqualTo("{\"items\":[{\"id\":\"p0\",\"alias\":\"Ada\"}]}");
        assertThat(raw.get("/w0/phonelines/p0/forwardings").items().get(0).getString("destination"))
                .isEqualTo("v0");
        assertThat(raw.get("/w0/phonelines/p9/forwardings").status()).isEqualTo(403);
    }

    @Test
    void forwards() {
        assertThat(raw.put(
                                "/w0/phonelines/p0/forwardings",
                                "{\"forwardings\":[{\"destination\":\"+4915799912347\",\"timeout\":600,\"active\":false}]}")
                        .status())
                .isEqualTo(204);

        assertThat(raw.get("/w0/phonelines/p0/forwardings").body())
                .isEqualTo("{\"items\":[{\"destination\":\"+4915799912347\",\"timeout\":600,\"active\":false}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /w0/phonelines/p0/forwardings | {}                                                                   | 400
            /w0/phonelines/p0/forwardings | {"forwardings":{}}                                                   | 400
            /w0/phonelines/p0/forwardings | {"forwardings":[{"destination":"v0","timeout":601,"active":true}]}   | 400
            /w0/phonelines/p0/forwardings | {"forwardings":[{"destination":"v0","timeout":-1,"active":true}]}    | 400
            /w0/phonelines/p0/forwardings | {"forwardings":[{"destination":"v0","timeout":1.5,"active":true}]}   | 400
            /w0/phonelines/p0/forwardings | {"forwardings":[{"destination":"v0","timeout":1}]}                   | 400
            /w0/phonelines/p0/forwardings | {"forwardings":[{"destination":"","timeout":1,"active":true}]}       | 400
            /w0/phonelines/p9/forwardings | {"forwardings":[]}                                                   | 403
            /w1/phonelines/p0/forwardings | {"forwardings":[]}                                                   | 403
            """)
    void refusesToForward(String path, String body, int status) {
        assertThat(raw.put(path, body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "600"})
    void forwardsWithin(String seconds) {
        assertThat(raw.put(
                                "/w0/phonelines/p0/forwardings",
                                "{\"forwardings\":[{\"destination\":\"v0\",\"timeout\":" + seconds
                                        + ",\"active\":true}]}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void groups() {
        assertThat(raw.get("/groups").body())
                .isEqualTo("{\"items\":[{\"id\":\"g0\",\"alias\":\"Sales\",\"departmentId\":1}]}");
        assertThat(raw.get("/groups/g0/users").ids()).containsExactly("w0");
        assertThat(raw.get("/groups/g0/numbers").items().get(0).getString("number"))
                .isEqualTo("+4921112345");
        assertThat(raw.get("/groups/g1/users").status()).isEqualTo(404);
    }

    @Test
    void blacklist() {
        String entry = "{\"phoneNumber\":\"+4915799912350\",\"isBlock\":false}";

        assertThat(raw.post("/blacklist/incoming", entry).body()).isEqualTo(entry);
        assertThat(raw.get("/blacklist/incoming").body()).isEqualTo("{\"items\":[" + entry + "]}");

        Response twice = raw.post("/blacklist/incoming", entry);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body())
                .isEqualTo(
                        "{\"errors\":[{\"status\":409,\"title\":\"Conflict\",\"detail\":\"phoneNumber: there already\",\"source\":{\"pointer\":\"/phoneNumber\"}}]}");

        assertThat(raw.delete("/blacklist/incoming/%2B4915799912350").status()).isEqualTo(204);
        assertThat(raw.delete("/blacklist/incoming/%2B4915799912350").status()).isEqualTo(404);
        assertThat(fake.blacklist().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"phoneNumber\":\"anonymous\"}",
                "{\"phoneNumber\":\"+0211\"}",
                "{\"phoneNumber\":\"+49211\",\"isBlock\":1}"
            })
    void refusesToBlock(String entry) {
        assertThat(raw.post("/blacklist/incoming", entry).status()).isEqualTo(400);
    }
}
