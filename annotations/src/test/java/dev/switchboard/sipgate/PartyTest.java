package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

    @ParameterizedTest
    @ValueSource(strings = {"4921193674660", "+4921193674660"})
    void number(String text) {
        assertThat(Party.of(text)).isEqualTo(PhoneNumber.of("+4921193674660"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", ""})
    void anonymous(String text) {
        assertThat(Party.of(text)).isEqualTo(new Party.Anonymous());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1452406e0",
                "voicemail",
                "Anonymous",
                "021193674660",
                "1234567890123456",
                "+",
                "+0211",
                "４９２１１",
                " "
            })
    void extension(String text) {
        assertThat(Party.of(text)).isEqualTo(new Party.Extension(text));
    }

    @Test
    void absent() {
        assertThat(Party.absent()).isEqualTo(new Party.Absent()).isEqualTo(Party.of(Party.ABSENT));
    }

    @Test
    void texts() {
        assertThat(new PhoneNumber("4921193674660").text()).isEqualTo("4921193674660");
        assertThat(new Party.Anonymous().text()).isEqualTo("anonymous");
        assertThat(new Party.Extension("1452406e0").text()).isEqualTo("1452406e0");
        assertThat(new Party.Absent().text()).isEqualTo("absent");
    }

    static Stream<Party> parties() {
        return Stream.of(
                PhoneNumber.of("+4921193674660"),
                new Party.Anonymous(),
                new Party.Extension("1452406e0"),
                new Party.Extension("+0211"),
                Party.absent());
    }

    @ParameterizedTest
    @MethodSource("parties")
    void comesBackFromItsText(Party party) {
        assertThat(Party.of(party.text())).isEqualTo(party);
    }

    @Test
    void onlyANumberHasANumber() {
        PhoneNumber number = PhoneNumber.of("+4921193674660");
        assertThat(number.number()).contains(number);
        assertThat(new Party.Anonymous().number()).isEmpty();
        assertThat(new Party.Extension("1452406e0").number()).isEmpty();
        assertThat(Party.absent().number()).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Party.Extension(null))
                .withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> Party.of(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "absent", "4921193674660", "+4921193674660"})
    void anExtensionIsNoTextThatMeansAnotherParty(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party.Extension(text))
                .withMessage("extension: the text means another party (expected: such as 1452406e0)");
    }
}
