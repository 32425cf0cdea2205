package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sipgate.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "492111234567, +492111234•••",
        "02111234567, 02111234•••",
        "1452406e0, 145240•••",
        "e0, •••",
        "123456789012345678901234567890, 12345678901234567•••",
        "anonymous, anonymous",
        "'', anonymous",
        "absent, unknown"
    })
    void hidesTheLastThreeDigits(String sent, String shown) {
        assertThat(Masked.text(Party.of(sent))).isEqualTo(shown);
    }
}
