package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import java.util.List;

/**
 * The SIP phones that a {@link Dial} calls at once; the first that answers has the call. Nothing else may stand beside
 * them.
 *
 * @param sips one to ten
 */
public record Sips(@Child List<Sip> sips) implements DialNoun {

    private static final int MOST = 10;

    /**
     * Some SIP phones.
     *
     * @throws IllegalArgumentException if there are none or more than ten
     */
    public Sips {
        sips = List.copyOf(sips);
        Ints.check("dial: sips", sips.size(), 1, MOST);
    }

    /**
     * Some SIP phones.
     *
     * @throws IllegalArgumentException if there are none or more than ten
     */
    public static Sips of(List<Sip> sips) {
        return new Sips(sips);
    }

    /** One SIP phone. */
    public static Sips of(Sip first) {
        return new Sips(List.of(first));
    }

    /** Two SIP phones. */
    public static Sips of(Sip first, Sip second) {
        return new Sips(List.of(first, second));
    }

    /** Three SIP phones. */
    public static Sips of(Sip first, Sip second, Sip third) {
        return new Sips(List.of(first, second, third));
    }

    /** Four SIP phones. */
    public static Sips of(Sip first, Sip second, Sip third, Sip fourth) {
        return new Sips(List.of(first, second, third, fourth));
    }

    /** Five SIP phones. */
    public static Sips of(Sip first, Sip second, Sip third, Sip fourth, Sip fifth) {
        return new Sips(List.of(first, second, third, fourth, fifth));
    }

    /** Six SIP phones. */
    public static Sips of(Sip first, Sip second, Sip third, Sip fourth, Sip fifth, Sip sixth) {
        return new Sips(List.of(first, second, third, fourth, fifth, sixth));
    }

    /** Seven SIP phones. */
    public static Sips of(Sip first, Sip second, Sip third, Sip fourth, Sip fifth, Sip sixth, Sip seventh) {
        return new Sips(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Eight SIP phones. */
    public static Sips of(Sip first, Sip second, Sip third, Sip fourth, Sip fifth, Sip sixth, Sip seventh, Sip eighth) {
        return new Sips(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /** Nine SIP phones. */
    public static Sips of(
            Sip first, Sip second, Sip third, Sip fourth, Sip fifth, Sip sixth, Sip seventh, Sip eighth, Sip ninth) {
        return new Sips(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /** Ten SIP phones. */
    public static Sips of(
            Sip first,
            Sip second,
            Sip third,
            Sip fourth,
            Sip fifth,
            Sip sixth,
            Sip seventh,
            Sip eighth,
            Sip ninth,
            Sip tenth) {
        return new Sips(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }
}
