package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import org.junit.jupiter.api.Test;

class FakeSipgateTest {

    @Test
    void eachHasItsOwnPortAndState() {
        try (FakeSipgate one = FakeSipgate.start();
                FakeSipgate other = FakeSipgate.start()) {
            assertThat(one.url()).isNotEqualTo(other.url()).hasHost("127.0.0.1").hasPath("/v2");

            one.users().clear();

            assertThat(new Raw(one).get("/users").items()).isEmpty();
            assertThat(new Raw(other).get("/users").items()).hasSize(2);
        }
    }

    @Test
    void startsOnAPortThatIsFree() {
        int port;
        try (FakeSipgate first = FakeSipgate.start()) {
            port = first.url().getPort();
            assertThatThrownBy(() -> FakeSipgate.start(port))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(BindException.class);
        }
    }

    @Test
    void startsOnAGivenPort() {
        FakeSipgate first = FakeSipgate.start();
        int port = first.url().getPort();
        first.close();

        try (FakeSipgate second = FakeSipgate.start(port)) {
            assertThat(second.url().getPort()).isEqualTo(port);
        }
    }

    @Test
    void nobodyAnswersAfterClosing() {
        FakeSipgate fake = FakeSipgate.start();
        Raw raw = new Raw(fake);
        raw.get("/users");

        fake.close();
        fake.close();

        assertThatThrownBy(() -> raw.trySending(raw.to("/users"))).isInstanceOf(IOException.class);
    }
}
