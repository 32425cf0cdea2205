package dev.switchboard.client.phonelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.testing.Account;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonelinesTest {

    @AutoClose
    private final Account account = Account.open();

    private final PhonelinesApi phonelines = account.client().phonelines();

    @Test
    void listsAll() {
        assertThat(phonelines.list("w0")).containsExactly(new Phoneline("p0", Optional.of("Ada")));
        assertThat(account.sent()).containsExactly("GET /w0/phonelines");
    }

    @Test
    void givesForwardings() {
        assertThat(phonelines.forwardings("w0", "p0")).containsExactly(new Forwarding("v0", 20, true));
        assertThat(account.sent()).containsExactly("GET /w0/phonelines/p0/forwardings");
    }

    @Test
    void replacesForwardings() {
        List<Forwarding> forwardings =
                List.of(new Forwarding("+4921112345", 0, false), new Forwarding("v0", 600, true));

        phonelines.setForwardings("w0", "p0", forwardings);

        assertThat(account.sent())
                .containsExactly("PUT /w0/phonelines/p0/forwardings {\"forwardings\":["
                        + "{\"destination\":\"+4921112345\",\"timeout\":0,\"active\":false},"
                        + "{\"destination\":\"v0\",\"timeout\":600,\"active\":true}]}");
        assertThat(phonelines.forwardings("w0", "p0")).isEqualTo(forwardings);
    }

    @Test
    void removesForwardings() {
        phonelines.setForwardings("w0", "p0", List.of());

        assertThat(account.sent()).containsExactly("PUT /w0/phonelines/p0/forwardings {\"forwardings\":[]}");
        assertThat(phonelines.forwardings("w0", "p0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v0, -1", "v0, 601", "' ', 1", "'', 1"})
    void refusesForwardingsBeforeAnythingIsSent(String destination, int timeout) {
        List<Forwarding> forwardings =
                List.of(new Forwarding("v0", 1, true), new Forwarding(destination, timeout, true));

        assertThatThrownBy(() -> phonelines.setForwardings("w0", "p0", forwardings))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void readsForwardingsThatCouldNotBeSet() {
        account.fake().phonelines().of("w0").add("""
                {"id": "p1", "forwardings": [{"destination": "v0", "timeout": 700, "active": null}]}""");

        assertThat(phonelines.forwardings("w0", "p1")).containsExactly(new Forwarding("v0", 700, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e0", "p01", "p0/x"})
    void refusesWhatIsNoPhoneline(String id) {
        assertThatThrownBy(() -> phonelines.setForwardings("w0", id, List.of()))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void showsNoPhoneNumber() {
        assertThat(new Forwarding("+4921112345", 5, true)).hasToString("Forwarding[timeout=5, active=true]");
    }
}
