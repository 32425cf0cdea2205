package dev.switchboard.client.voicemails;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.testing.Account;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class VoicemailsTest {

    @AutoClose
    private final Account account = Account.open();

    @Test
    void listsAll() {
        account.fake().voicemails().add("{\"id\":\"v1\",\"belongsToEndpoint\":null}");
        account.fake().voicemails().add("{\"id\":\"v2\",\"belongsToEndpoint\":{\"type\":\"ROBOT\",\"x\":1}}");

        assertThat(account.client().voicemails().list())
                .containsExactly(
                        new Voicemail(
                                "v0",
                                Optional.of("Voicemail of Ada"),
                                Optional.of(new Voicemail.Owner(Optional.of("w0"), Optional.of("USER")))),
                        new Voicemail("v1", Optional.empty(), Optional.empty()),
                        new Voicemail(
                                "v2",
                                Optional.empty(),
                                Optional.of(new Voicemail.Owner(Optional.empty(), Optional.of("ROBOT")))));
        assertThat(account.sent()).containsExactly("GET /voicemails");
    }
}
