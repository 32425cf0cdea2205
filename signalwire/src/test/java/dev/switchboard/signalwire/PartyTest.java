package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

    @ParameterizedTest
    @ValueSource(strings = {"+15551234567", "+49", "+4921193674660", "+123456789012345"})
    void numbers(String text) {
        Party party = Party.of(text);
        assertThat(party).isEqualTo(new PhoneNumber(text));
        assertThat(party.number()).contains(new PhoneNumber(text));
        assertThat(party.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sip:ada@example.com", "SIPS:ada@example.com:5061;transport=tls", "sip:+15551234567@example.com"
            })
    void sipPhones(String text) {
        Party party = Party.of(text);
        assertThat(party).isEqualTo(new SipUri(text));
        assertThat(party.number()).isEmpty();
        assertThat(party.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "anonymous",
                "Restricted",
                "15551234567",
                "+0155512345",
                "+",
                "+1",
                "+1234567890123456",
                "+1 555 123 4567",
                "+1555abc",
                "+١٢٣٤",
                "sip:",
                "sip:ada lovelace@example.com",
                "<sip:ada@example.com>",
                "tel:+15551234567",
                "client:ada",
                "+15551234567\n"
            })
    void allElseIsKeptAsItCame(String text) {
        Party party = Party.of(text);
        assertThat(party).isEqualTo(new Party.Other(text));
        assertThat(party.number()).isEqualTo(Optional.empty());
        assertThat(party.text()).isEqualTo(text);
    }

    @Test
    void absentIsTheEmptyText() {
        assertThat(Party.absent()).isEqualTo(Party.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15551234567", "sip:ada@example.com"})
    void whatIsAnotherPartyIsNotOther(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party.Other(text))
                .withMessage("party: the text is a number or a SIP URI (expected: another)");
    }
}
