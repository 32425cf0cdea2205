package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Wire;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What is paid at a {@link Pay}.
 *
 * @param chargeAmount how much, as a decimal number from 0 to 1,000,000, such as {@code 25.00}; 0 or empty charges
 *     nothing and makes a token
 * @param currency of the amount; SignalWire's default, and all it takes today, is {@code usd}
 * @param paymentMethod by what; SignalWire's default is a credit card
 * @param tokenType how often a token can be used; SignalWire's default is many times
 * @param description a text for the payment processor
 */
public record Payment(
        @Attribute("chargeAmount") Optional<String> chargeAmount,
        @Attribute(value = "currency", omit = "usd") String currency,

        @Attribute(value = "paymentMethod", omit = "credit-card")
        Method paymentMethod,

        @Attribute(value = "tokenType", omit = "reusable") TokenType tokenType,
        @Attribute("description") Optional<String> description) {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    /** By what the caller pays. */
    public enum Method {
        /** A credit card: its number, its expiry date, its security code and the postal code. */
        @Wire("credit-card")
        CREDIT_CARD,
        /** A US bank account: the bank's routing number and the account's number. */
        @Wire("ach-debit")
        ACH_DEBIT
    }

    /** How often a token can be used. */
    public enum TokenType {
        /** Many times. */
        @Wire("reusable")
        REUSABLE,
        /** Once. */
        @Wire("one-time")
        ONE_TIME
    }

    /**
     * A payment.
     *
     * @throws IllegalArgumentException if {@code chargeAmount} is not a decimal number from 0 to 1,000,000, or {@code
     *     currency} is blank
     */
    public Payment {
        Objects.requireNonNull(chargeAmount, "chargeAmount");
        chargeAmount.ifPresent(Payment::check);
        Objects.requireNonNull(currency, "currency");
        Texts.notBlank("pay: currency", currency);
        Objects.requireNonNull(paymentMethod, "paymentMethod");
        Objects.requireNonNull(tokenType, "tokenType");
        Objects.requireNonNull(description, "description");
    }

    private static void check(String amount) {
        if (!amount.matches("[0-9]+(\\.[0-9]+)?") || new BigDecimal(amount).compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "pay: chargeAmount \"" + amount + "\" (expected: from 0 to " + MOST + ", such as 25.00)");
        }
    }

    /** Charges nothing, and makes a token for later payments. */
    public static Payment token() {
        return of(Optional.empty());
    }

    /**
     * Charges an amount in US dollars.
     *
     * @throws IllegalArgumentException if it is not a decimal number from 0 to 1,000,000, such as {@code 25.00}
     */
    public static Payment of(String amount) {
        return of(Optional.of(amount));
    }

    /**
     * Charges an amount in US dollars.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1,000,000
     */
    public static Payment of(BigDecimal amount) {
        return of(amount.toPlainString());
    }

    private static Payment of(Optional<String> amount) {
        return new Payment(amount, "usd", Method.CREDIT_CARD, TokenType.REUSABLE, Optional.empty());
    }

    /**
     * The same, in another currency.
     *
     * @throws IllegalArgumentException if {@code currency} is blank
     */
    public Payment currency(String currency) {
        return new Payment(chargeAmount, currency, paymentMethod, tokenType, description);
    }

    /** The same, paid by that. */
    public Payment paymentMethod(Method paymentMethod) {
        return new Payment(chargeAmount, currency, paymentMethod, tokenType, description);
    }

    /** The same, making such a token. */
    public Payment tokenType(TokenType tokenType) {
        return new Payment(chargeAmount, currency, paymentMethod, tokenType, description);
    }

    /** The same, with a text for the payment processor. */
    public Payment description(String description) {
        return new Payment(chargeAmount, currency, paymentMethod, tokenType, Optional.of(description));
    }
}
