package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void nobodyMayAskWithoutThem() {
        Response refused = raw.send(raw.withoutCredentials("/users"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
        assertThat(refused.error().getInt("status")).isEqualTo(401);
    }

    @Test
    void theyAreAskedForBeforeAnythingElse() {
        assertThat(raw.send(raw.withoutCredentials("/nowhere")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Basic dG9rZW4tRmFrZUlkOnNlY3JldA=="})
    void allOfBothFormsAreAccepted(String authorization) {
        assertThat(users(authorization)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "Bearer ", "bearer x", "Digest x", "Basic ", "Basic ???", "Basic bm9jb2xvbg==", "Basic OmE="
            })
    void otherFormsAreNot(String authorization) {
        assertThat(users(authorization)).isEqualTo(401);
    }

    @Test
    void onlyOneMayBeAccepted() {
        fake.acceptOnly("Bearer second");

        assertThat(users("Bearer first")).isEqualTo(401);
        assertThat(users("Bearer second")).isEqualTo(200);

        fake.acceptAll();
        assertThat(users("Bearer first")).isEqualTo(200);
    }

    private int users(String authorization) {
        return raw.send(raw.withoutCredentials("/users").header("Authorization", authorization))
                .status();
    }
}
