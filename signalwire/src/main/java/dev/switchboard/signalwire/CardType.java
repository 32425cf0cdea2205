package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** The kinds of payment card that {@link Pay} knows. */
public enum CardType {
    /** Visa. */
    @Wire("visa")
    VISA,
    /** Mastercard. */
    @Wire("mastercard")
    MASTERCARD,
    /** American Express. */
    @Wire("amex")
    AMEX,
    /** Maestro. */
    @Wire("maestro")
    MAESTRO,
    /** Discover. */
    @Wire("discover")
    DISCOVER,
    /** Optima. */
    @Wire("optima")
    OPTIMA,
    /** JCB. */
    @Wire("jcb")
    JCB,
    /** Diners Club. */
    @Wire("diners-club")
    DINERS_CLUB,
    /** enRoute. */
    @Wire("enroute")
    ENROUTE
}
