package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import java.util.List;

/**
 * The phones that a {@link Dial} calls at once; the first that answers has the call. Nothing else may stand beside
 * them.
 *
 * @param phones one to ten
 */
public record Phones(@Child List<Phone> phones) implements DialNoun {

    private static final int MOST = 10;

    /**
     * Some phones.
     *
     * @throws IllegalArgumentException if there are none or more than ten
     */
    public Phones {
        phones = List.copyOf(phones);
        Ints.check("dial: phones", phones.size(), 1, MOST);
    }

    /**
     * Some phones.
     *
     * @throws IllegalArgumentException if there are none or more than ten
     */
    public static Phones of(List<Phone> phones) {
        return new Phones(phones);
    }

    /** One phone. */
    public static Phones of(Phone first) {
        return new Phones(List.of(first));
    }

    /** Two phones. */
    public static Phones of(Phone first, Phone second) {
        return new Phones(List.of(first, second));
    }

    /** Three phones. */
    public static Phones of(Phone first, Phone second, Phone third) {
        return new Phones(List.of(first, second, third));
    }

    /** Four phones. */
    public static Phones of(Phone first, Phone second, Phone third, Phone fourth) {
        return new Phones(List.of(first, second, third, fourth));
    }

    /** Five phones. */
    public static Phones of(Phone first, Phone second, Phone third, Phone fourth, Phone fifth) {
        return new Phones(List.of(first, second, third, fourth, fifth));
    }

    /** Six phones. */
    public static Phones of(Phone first, Phone second, Phone third, Phone fourth, Phone fifth, Phone sixth) {
        return new Phones(List.of(first, second, third, fourth, fifth, sixth));
    }

    /** Seven phones. */
    public static Phones of(
            Phone first, Phone second, Phone third, Phone fourth, Phone fifth, Phone sixth, Phone seventh) {
        return new Phones(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Eight phones. */
    public static Phones of(
            Phone first,
            Phone second,
            Phone third,
            Phone fourth,
            Phone fifth,
            Phone sixth,
            Phone seventh,
            Phone eighth) {
        return new Phones(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /** Nine phones. */
    public static Phones of(
            Phone first,
            Phone second,
            Phone third,
            Phone fourth,
            Phone fifth,
            Phone sixth,
            Phone seventh,
            Phone eighth,
            Phone ninth) {
        return new Phones(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /** Ten phones. */
    public static Phones of(
            Phone first,
            Phone second,
            Phone third,
            Phone fourth,
            Phone fifth,
            Phone sixth,
            Phone seventh,
            Phone eighth,
            Phone ninth,
            Phone tenth) {
        return new Phones(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }
}
