package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {

    private static final Say CODE = Say.text("The security code, please.");
    private static final Play AGAIN = Play.url("https://example.com/again.wav");
    private static final Prompt EVERYTHING = new Prompt(
            Prompt.Step.SECURITY_CODE,
            List.of(CardType.AMEX),
            List.of(Prompt.ErrorType.TIMEOUT),
            Optional.of(2),
            List.of(AGAIN, CODE));

    @Test
    void at() {
        assertThat(Prompt.at(Prompt.Step.SECURITY_CODE, AGAIN, CODE))
                .isEqualTo(new Prompt(
                        Prompt.Step.SECURITY_CODE, List.of(), List.of(), Optional.empty(), List.of(AGAIN, CODE)));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.cardTypes(CardType.VISA, CardType.MASTERCARD)))
                .containsOnly(entry("cardTypes", List.of(CardType.VISA, CardType.MASTERCARD)));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.errorTypes(Prompt.ErrorType.INVALID_SECURITY_CODE)))
                .containsOnly(entry("errorTypes", List.of(Prompt.ErrorType.INVALID_SECURITY_CODE)));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.attempt(10))).containsOnly(entry("attempt", Optional.of(10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void refusesOtherThanOneToTenAttempts(int attempt) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.attempt(attempt))
                .withMessage("prompt: attempt " + attempt + " (expected: from 1 to 10)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Prompt.at(null)).withMessage("step");
        assertThatNullPointerException().isThrownBy(() -> EVERYTHING.cardTypes((CardType) null));
        assertThatNullPointerException().isThrownBy(() -> EVERYTHING.errorTypes((Prompt.ErrorType) null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Prompt(Prompt.Step.POSTAL_CODE, List.of(), List.of(), null, List.of()))
                .withMessage("attempt");
    }
}
