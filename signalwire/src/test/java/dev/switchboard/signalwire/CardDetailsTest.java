package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardDetailsTest {

    private static final CardDetails EVERYTHING =
            new CardDetails(List.of(CardType.VISA, CardType.AMEX), "12345", Optional.of(5), false);

    @Test
    void of() {
        assertThat(CardDetails.of()).isEqualTo(new CardDetails(List.of(), "true", Optional.empty(), true));
        assertThat(Changes.between(CardDetails.of(), CardDetails.of(CardType.VISA, CardType.JCB)))
                .containsOnly(entry("validCardTypes", List.of(CardType.VISA, CardType.JCB)));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.postalCode("54321")))
                .containsOnly(entry("postalCode", "54321"));
        assertThat(EVERYTHING.postalCode(true)).isEqualTo(EVERYTHING.postalCode("true"));
        assertThat(EVERYTHING.postalCode(false)).isEqualTo(EVERYTHING.postalCode("false"));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.minPostalCodeLength(0)))
                .containsOnly(entry("minPostalCodeLength", Optional.of(0)));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.securityCode(true)))
                .containsOnly(entry("securityCode", true));
    }

    @Test
    void refusesBlankPostalCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.postalCode(" "))
                .withMessage("pay: postalCode \" \" (expected: not blank)");
    }

    @Test
    void refusesNegativeLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.minPostalCodeLength(-1))
                .withMessage("pay: minPostalCodeLength -1 (expected: at least 0)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> CardDetails.of((CardType) null));
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.postalCode(null))
                .withMessage("postalCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new CardDetails(List.of(), "true", null, true))
                .withMessage("minPostalCodeLength");
    }
}
