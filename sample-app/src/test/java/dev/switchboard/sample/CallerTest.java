package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

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
    void hidesTheLastThreeDigitsOfWhomSipgateNames(String sent, String shown) {
        assertThat(Caller.of(dev.switchboard.sipgate.Party.of(sent)).masked()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "+492111234567, +492111234•••",
        "02111234567, 02111234•••",
        "sip:ada@desks.example, sip:ada@desks.exa•••",
        "anonymous, anonymous",
        "'', unknown"
    })
    void hidesTheLastThreeDigitsOfWhomSignalWireNames(String sent, String shown) {
        assertThat(Caller.of(dev.switchboard.signalwire.Party.of(sent)).masked())
                .isEqualTo(shown);
    }

    @Test
    void isTheSameWhicheverProviderNamesHim() {
        assertThat(Caller.of(dev.switchboard.sipgate.PhoneNumber.of("492111234567")))
                .isEqualTo(Caller.of(dev.switchboard.signalwire.PhoneNumber.of("+492111234567")));
    }

    @Test
    void theTextShowsNoMoreThanOthersMaySee() {
        assertThat(new Caller("+492111234567")).hasToString("+492111234•••");
    }
}
