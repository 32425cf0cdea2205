package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPhoneTest {

    @ParameterizedTest
    @CsvSource({
        "sip:ada@desks.example, Ada",
        "SIPS:ada@desks.example;transport=tcp, Ada",
        "sip:ada:secret@desks.example, Ada",
        "sip:ada;ext=7@desks.example, Ada",
        "sip:1001@desks.example:5061, 1001"
    })
    void isCalledAsTheUserOfItsAddress(String address, String name) {
        DeskPhone phone = DeskPhone.at(address);

        assertThat(phone.name()).isEqualTo(name);
        assertThat(phone.uri().text()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@desks.example", "sip:desks.example", "sip:@desks.example", "sip:ada@"})
    void withoutAUserThereIsNoDesk(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeskPhone.at(address));
    }

    @Test
    void aNameHasAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeskPhone.at("sip:" + "a".repeat(41) + "@desks.example"));
    }

    @Test
    void theTextHoldsNoPassword() {
        assertThat(DeskPhone.at("sip:ada:secret@desks.example")).hasToString("Ada");
    }
}
