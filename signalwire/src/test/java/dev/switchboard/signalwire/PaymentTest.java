package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTest {

    private static final Payment EVERYTHING = new Payment(
            Optional.of("25.00"), "eur", Payment.Method.ACH_DEBIT, Payment.TokenType.ONE_TIME, Optional.of("renewal"));

    @Test
    void token() {
        assertThat(Payment.token())
                .isEqualTo(new Payment(
                        Optional.empty(),
                        "usd",
                        Payment.Method.CREDIT_CARD,
                        Payment.TokenType.REUSABLE,
                        Optional.empty()));
    }

    @Test
    void amount() {
        assertThat(Changes.between(Payment.token(), Payment.of("25.00")))
                .containsOnly(entry("chargeAmount", Optional.of("25.00")));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.currency("gbp"))).containsOnly(entry("currency", "gbp"));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.paymentMethod(Payment.Method.CREDIT_CARD)))
                .containsOnly(entry("paymentMethod", Payment.Method.CREDIT_CARD));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.tokenType(Payment.TokenType.REUSABLE)))
                .containsOnly(entry("tokenType", Payment.TokenType.REUSABLE));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.description("upgrade")))
                .containsOnly(entry("description", Optional.of("upgrade")));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.00,0.00", "25.00,25.00", "1E+3,1000", "1E-7,0.0000001", "1000000,1000000"})
    void takesDecimals(BigDecimal amount, String written) {
        assertThat(Payment.of(amount)).isEqualTo(Payment.of(written));
        assertThat(Payment.of(amount).chargeAmount()).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1,00", "1.", ".5", "1e3", "1000000.01", "\u0661", "ten"})
    void refusesOtherAmounts(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.of(amount))
                .withMessage("pay: chargeAmount \"" + amount + "\" (expected: from 0 to 1000000, such as 25.00)");
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.of(new BigDecimal("-0.01")))
                .withMessage("pay: chargeAmount \"-0.01\" (expected: from 0 to 1000000, such as 25.00)");
    }

    @Test
    void refusesBlankCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.currency(""))
                .withMessage("pay: currency \"\" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Payment(
                        null, "usd", Payment.Method.CREDIT_CARD, Payment.TokenType.REUSABLE, Optional.empty()))
                .withMessage("chargeAmount");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.currency(null))
                .withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.paymentMethod(null))
                .withMessage("paymentMethod");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.tokenType(null))
                .withMessage("tokenType");
        assertThatNullPointerException()
                .isThrownBy(() -> new Payment(
                        Optional.empty(), "usd", Payment.Method.CREDIT_CARD, Payment.TokenType.REUSABLE, null))
                .withMessage("description");
    }
}
