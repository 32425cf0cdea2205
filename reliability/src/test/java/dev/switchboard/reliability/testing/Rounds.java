package dev.switchboard.reliability.testing;

/** How often a property is tried: more often by the system property {@code property.rounds}, a factor. */
public final class Rounds {

    private Rounds() {}

    /** So many rounds, times the factor. */
    public static int of(int rounds) {
        return rounds * Integer.getInteger("property.rounds", 1);
    }
}
