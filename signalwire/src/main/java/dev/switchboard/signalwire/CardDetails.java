package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Separated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which cards a {@link Pay} takes, and what it asks for beside the number.
 *
 * @param validCardTypes which cards; Visa, Mastercard and American Express if empty
 * @param postalCode {@code true} asks for it, {@code false} does not, any other text is the code itself; SignalWire's
 *     default is {@code true}
 * @param minPostalCodeLength how many digits the code has at least, from 0
 * @param securityCode whether the card's security code is asked for; SignalWire's default is true
 */
public record CardDetails(
        @Attribute("validCardTypes") @Separated(" ") List<CardType> validCardTypes,
        @Attribute(value = "postalCode", omit = "true") String postalCode,
        @Attribute("minPostalCodeLength") Optional<Integer> minPostalCodeLength,
        @Attribute(value = "securityCode", omit = "true") boolean securityCode) {

    /**
     * What is asked about the card.
     *
     * @throws IllegalArgumentException if {@code postalCode} is blank, or {@code minPostalCodeLength} is negative
     */
    public CardDetails {
        validCardTypes = List.copyOf(validCardTypes);
        Objects.requireNonNull(postalCode, "postalCode");
        Texts.notBlank("pay: postalCode", postalCode);
        Objects.requireNonNull(minPostalCodeLength, "minPostalCodeLength");
        minPostalCodeLength.ifPresent(length -> Ints.check("pay: minPostalCodeLength", length, 0));
    }

    /** Takes these cards, or SignalWire's choice if none is named, and asks for postal code and security code. */
    public static CardDetails of(CardType... validCardTypes) {
        return new CardDetails(List.of(validCardTypes), "true", Optional.empty(), true);
    }

    /**
     * The same, with a postal code that is known and not asked for.
     *
     * @throws IllegalArgumentException if {@code postalCode} is blank
     */
    public CardDetails postalCode(String postalCode) {
        return new CardDetails(validCardTypes, postalCode, minPostalCodeLength, securityCode);
    }

    /** The same, asking for the postal code or doing without. */
    public CardDetails postalCode(boolean asked) {
        return postalCode(String.valueOf(asked));
    }

    /**
     * The same, taking no shorter postal code.
     *
     * @throws IllegalArgumentException if {@code digits} is negative
     */
    public CardDetails minPostalCodeLength(int digits) {
        return new CardDetails(validCardTypes, postalCode, Optional.of(digits), securityCode);
    }

    /** The same, asking for the security code or doing without. */
    public CardDetails securityCode(boolean asked) {
        return new CardDetails(validCardTypes, postalCode, minPostalCodeLength, asked);
    }
}
