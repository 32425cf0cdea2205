package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialTest {

    private static final PhoneNumber SALES = PhoneNumber.of("+4921193674660");
    private static final PhoneNumber SERVICE = PhoneNumber.of("+492111234567");

    @Test
    void oneNumber() {
        assertThat(Dial.to("+4921193674660"))
                .isEqualTo(new Dial(Optional.empty(), false, new Numbers(List.of(SALES))))
                .isEqualTo(Dial.to("4921193674660"))
                .isEqualTo(Dial.to(SALES))
                .isEqualTo(Dial.to(List.of(SALES)));
    }

    @Test
    void severalNumbersKeepTheirOrder() {
        assertThat(Dial.to("+4921193674660", "492111234567"))
                .isEqualTo(Dial.to(SALES, SERVICE))
                .isEqualTo(Dial.to(List.of(SALES, SERVICE)))
                .isNotEqualTo(Dial.to(SERVICE, SALES));
    }

    @Test
    void voicemail() {
        assertThat(Dial.voicemail()).isEqualTo(new Dial(Optional.empty(), false, new Voicemail()));
    }

    @Test
    void callerId() {
        assertThat(Dial.voicemail().callerId("+492111234567"))
                .isEqualTo(new Dial(Optional.of(SERVICE), false, new Voicemail()))
                .isEqualTo(Dial.voicemail().callerId("492111234567"))
                .isEqualTo(Dial.voicemail().callerId(SERVICE));
    }

    @Test
    void theLastCallerIdCounts() {
        assertThat(Dial.to(SALES).callerId(SALES).callerId(SERVICE).callerId()).contains(SERVICE);
    }

    @Test
    void anonymously() {
        assertThat(Dial.to(SALES).anonymously())
                .isEqualTo(new Dial(Optional.empty(), true, new Numbers(List.of(SALES))));
    }

    @Test
    void anonymouslyAndCallerIdKeepEachOther() {
        assertThat(Dial.to(SALES).anonymously().callerId(SERVICE))
                .isEqualTo(new Dial(Optional.of(SERVICE), true, new Numbers(List.of(SALES))))
                .isEqualTo(Dial.to(SALES).callerId(SERVICE).anonymously());
    }

    @Test
    void leavesTheOneItIsMadeFromAsItWas() {
        Dial dial = Dial.to(SALES);
        assertThat(dial.anonymously().callerId(SERVICE)).isNotEqualTo(dial);
        assertThat(dial).isEqualTo(Dial.to(SALES));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void takesOneToFiveNumbers(int count) {
        assertThat(Dial.to(Collections.nCopies(count, SALES)).target())
                .isEqualTo(new Numbers(Collections.nCopies(count, SALES)));
    }

    @Test
    void refusesNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.to(List.of()))
                .withMessage("dial: 0 numbers (expected: 1 to 5)");
    }

    @Test
    void refusesSixNumbers() {
        String number = "+4921193674660";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.to(number, number, number, number, number, number))
                .withMessage("dial: 6 numbers (expected: 1 to 5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.to(SALES, SALES, SALES, SALES, SALES, SALES))
                .withMessage("dial: 6 numbers (expected: 1 to 5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numbers(Collections.nCopies(6, SALES)))
                .withMessage("dial: 6 numbers (expected: 1 to 5)");
    }

    @Test
    void refusesNationalNumbers() {
        String message =
                "phone number: \"0211936746***\" (expected: E.164, country code first, such as +4921193674660)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.to("0211936746601"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.to("+4921193674660", "0211936746601"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.voicemail().callerId("0211936746601"))
                .withMessage(message);
    }

    @Test
    void copiesTheNumbers() {
        List<PhoneNumber> numbers = new ArrayList<>(List.of(SALES));
        Dial dial = Dial.to(numbers);
        numbers.add(SERVICE);
        assertThat(dial).isEqualTo(Dial.to(SALES));
    }

    @Test
    void refusesNull() {
        DialTarget target = new Voicemail();
        assertThatNullPointerException()
                .isThrownBy(() -> new Dial(null, false, target))
                .withMessage("callerId");
        assertThatNullPointerException()
                .isThrownBy(() -> new Dial(Optional.empty(), false, null))
                .withMessage("target");
        assertThatNullPointerException().isThrownBy(() -> new Numbers(null));
        assertThatNullPointerException().isThrownBy(() -> new Numbers(Collections.singletonList(null)));
        assertThatNullPointerException().isThrownBy(() -> Dial.to((String) null));
        assertThatNullPointerException().isThrownBy(() -> Dial.to("+4921193674660", (String) null));
        assertThatNullPointerException().isThrownBy(() -> Dial.to((PhoneNumber) null));
        assertThatNullPointerException().isThrownBy(() -> Dial.voicemail().callerId((String) null));
        assertThatNullPointerException().isThrownBy(() -> Dial.voicemail().callerId((PhoneNumber) null));
    }
}
