package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Wire;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller hears at one step of a {@link Pay}, instead of SignalWire's own prompt.
 *
 * <pre>{@code
 * Prompt.at(Prompt.Step.SECURITY_CODE, Say.text("The four digits on the front, please.")).cardTypes(CardType.AMEX)
 * }</pre>
 *
 * @param step at which step
 * @param cardTypes for which cards only; for all if empty
 * @param errorTypes after which mistakes only; always if empty
 * @param attempt at which attempt only, from 1 to 10; at all if empty
 * @param parts what the caller hears
 */
@Element("Prompt")
public record Prompt(
        @Attribute("for") Step step,
        @Attribute("cardType") @Separated(" ") List<CardType> cardTypes,
        @Attribute("errorType") @Separated(" ") List<ErrorType> errorTypes,
        @Attribute("attempt") Optional<Integer> attempt,
        @Child List<PromptPart> parts) {

    /** The steps of a payment. */
    public enum Step {
        /** The card's number is asked for. */
        @Wire("payment-card-number")
        PAYMENT_CARD_NUMBER,
        /** The card's expiry date is asked for. */
        @Wire("expiration-date")
        EXPIRATION_DATE,
        /** The card's security code is asked for. */
        @Wire("security-code")
        SECURITY_CODE,
        /** The postal code is asked for. */
        @Wire("postal-code")
        POSTAL_CODE,
        /** The bank's routing number is asked for. */
        @Wire("bank-routing-number")
        BANK_ROUTING_NUMBER,
        /** The bank account's number is asked for. */
        @Wire("bank-account-number")
        BANK_ACCOUNT_NUMBER,
        /** The payment is made. */
        @Wire("payment-processing")
        PAYMENT_PROCESSING
    }

    /** What went wrong before. */
    public enum ErrorType {
        /** Nothing was entered in time. */
        @Wire("timeout")
        TIMEOUT,
        /** There is no card of that number. */
        @Wire("invalid-card-number")
        INVALID_CARD_NUMBER,
        /** Such cards are not taken. */
        @Wire("invalid-card-type")
        INVALID_CARD_TYPE,
        /** There is no such date, or it has passed. */
        @Wire("invalid-date")
        INVALID_DATE,
        /** No security code looks like that. */
        @Wire("invalid-security-code")
        INVALID_SECURITY_CODE,
        /** There is no bank of that routing number. */
        @Wire("invalid-bank-routing-number")
        INVALID_BANK_ROUTING_NUMBER,
        /** No account's number looks like that. */
        @Wire("invalid-bank-account-number")
        INVALID_BANK_ACCOUNT_NUMBER,
        /** What was entered twice was not the same. */
        @Wire("input-matching-failed")
        INPUT_MATCHING_FAILED
    }

    /**
     * What the caller hears at a step.
     *
     * @throws IllegalArgumentException if {@code attempt} is not from 1 to 10
     */
    public Prompt {
        Objects.requireNonNull(step, "step");
        cardTypes = List.copyOf(cardTypes);
        errorTypes = List.copyOf(errorTypes);
        Objects.requireNonNull(attempt, "attempt");
        attempt.ifPresent(number -> Ints.check("prompt: attempt", number, 1, 10));
        parts = List.copyOf(parts);
    }

    /** What the caller hears at a step. */
    public static Prompt at(Step step, PromptPart... parts) {
        return new Prompt(step, List.of(), List.of(), Optional.empty(), List.of(parts));
    }

    /** The same, for these cards only. */
    public Prompt cardTypes(CardType... cardTypes) {
        return new Prompt(step, List.of(cardTypes), errorTypes, attempt, parts);
    }

    /** The same, after these mistakes only. */
    public Prompt errorTypes(ErrorType... errorTypes) {
        return new Prompt(step, cardTypes, List.of(errorTypes), attempt, parts);
    }

    /**
     * The same, at that attempt only.
     *
     * @throws IllegalArgumentException if {@code attempt} is not from 1 to 10
     */
    public Prompt attempt(int attempt) {
        return new Prompt(step, cardTypes, errorTypes, Optional.of(attempt), parts);
    }
}
