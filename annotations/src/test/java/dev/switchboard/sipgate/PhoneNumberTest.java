package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @Test
    void plusMakesNoDifference() {
        assertThat(PhoneNumber.of("+4921193674660"))
                .isEqualTo(PhoneNumber.of("4921193674660"))
                .isEqualTo(new PhoneNumber("4921193674660"));
    }

    @Test
    void texts() {
        PhoneNumber number = PhoneNumber.of("+4921193674660");
        assertThat(number.digits()).isEqualTo("4921193674660");
        assertThat(number.text()).isEqualTo("4921193674660");
        assertThat(number.e164()).isEqualTo("+4921193674660");
        assertThat(number).hasToString("+4921193674660");
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "123456789012345"})
    void takesTwoToFifteenDigits(String digits) {
        assertThat(PhoneNumber.of(digits).digits()).isEqualTo(digits);
        assertThat(PhoneNumber.of("+" + digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ``",
                "4, *",
                "0, *",
                "021, ***",
                "1234567890123456, 123456789012***",
                "12345678901234567890, 123456789012***",
                "02119367466, 02119367***",
                "004921193674660, 004921193674***",
                "49211VANITY, 49***??????",
                "49 211 93674660, 49 211 93674***",
                "4921193674660ab, 4921193674***??",
                "49-211-93674660, 49-211-93674***",
                "` 4921193674660`, ` 4921193674***`",
                "tel:4921193674660, ???:49211936***",
                "anonymous, ?????????",
                "Jörg Müller, ???? ??????",
                "李明 1234567, ?? 1234***",
                "\uD801\uDC00\uD801\uDC01 1234567, ?? 1234***",
                "４９２１１９３６, ４９２１１***",
                "49\u0662\u0661\u0661\u0669\u0663\u0666, 49\u0662\u0661\u0661***"
            })
    void refusesOtherTextsAndMasksThem(String text, String masked) {
        String message =
                "phone number: \"" + masked + "\" (expected: E.164, country code first, such as +4921193674660)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber(text))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of(text))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of("+" + text))
                .withMessage(message);
    }

    @Test
    void takesOnePlusAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of("++4921193674660"))
                .withMessage(
                        "phone number: \"+4921193674***\" (expected: E.164, country code first, such as +4921193674660)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber("+4921193674660"))
                .withMessage(
                        "phone number: \"+4921193674***\" (expected: E.164, country code first, such as +4921193674660)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new PhoneNumber(null)).withMessage("digits");
        assertThatNullPointerException().isThrownBy(() -> PhoneNumber.of(null));
    }
}
