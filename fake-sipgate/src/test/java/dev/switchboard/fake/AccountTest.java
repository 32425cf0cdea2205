package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, the users, the account and its balance. */
class AccountTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void whoAsks() {
        assertThat(raw.get("/authorization/userinfo").body())
                .isEqualTo(
                        "{\"sub\":\"w0\",\"domain\":\"sipgate.de\",\"masterSipId\":\"1000000\",\"locale\":\"de_DE\"}");

        fake.userinfo().set("{\"sub\":\"w1\"}");
        assertThat(raw.get("/authorization/userinfo").body()).isEqualTo("{\"sub\":\"w1\"}");
    }

    @Test
    void balanceAndAccount() {
        fake.balance().set("{\"amount\":-1,\"currency\":\"GBP\"}");

        assertThat(raw.get("/balance").json().getInt("amount")).isEqualTo(-1);
        assertThat(raw.get("/account").json().getString("company")).isEqualTo("Example Ltd.");

        fake.account().set("{\"company\":\"Other Ltd.\"}");
        assertThat(raw.get("/account").json().getString("company")).isEqualTo("Other Ltd.");
    }

    @Test
    void users() {
        fake.users().add("{\"id\":\"w2\",\"busyOnBusy\":\"true\",\"admin\":\"false\"}");

        assertThat(raw.get("/users").ids()).containsExactly("w0", "w1", "w2");
        assertThat(raw.get("/users/w2").json().getString("admin")).isEqualTo("false");
        assertThat(raw.get("/users/w3").status()).isEqualTo(404);
    }

    @Test
    void changesAUser() {
        raw.put("/users/w0/busyonbusy", "{\"enabled\":true}");
        raw.put("/users/w0/defaultdevice", "{\"deviceId\":\"y0\"}");
        raw.put("/users/w0/role", "{\"admin\":false}");
        raw.put("/users/w0/location", "{\"addressId\":7}");

        JsonObject user = raw.get("/users/w0").json();
        assertThat(user.getBoolean("busyOnBusy")).isTrue();
        assertThat(user.getString("defaultDevice")).isEqualTo("y0");
        assertThat(user.getBoolean("admin")).isFalse();
        assertThat(user.getString("addressId")).isEqualTo("7");
        assertThat(user.getString("firstname")).isEqualTo("Ada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /users/w0/busyonbusy    | {"value":true}     | 400
            /users/w0/defaultdevice | {"deviceId":"p0"}  | 400
            /users/w0/role          | {"admin":"true"}   | 400
            /users/w0/location      | {}                 | 400
            /users/w0/location      | {"addressId":"7"}  | 400
            /users/w9/role          | {"admin":true}     | 404
            """)
    void refusesToChangeAUser(String path, String body, int status) {
        assertThat(raw.put(path, body).status()).isEqualTo(status);
    }
}
