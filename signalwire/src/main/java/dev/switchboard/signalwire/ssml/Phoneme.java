package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.describe.Wire;
import java.util.Objects;

/**
 * A text with its pronunciation.
 *
 * @param alphabet in which the pronunciation is written
 * @param ph the pronunciation, such as {@code pɪˈkɑːn}
 * @param text the text, such as {@code pecan}
 */
@Element("phoneme")
public record Phoneme(
        @Attribute("alphabet") Alphabet alphabet,
        @Attribute("ph") String ph,
        @Text String text) implements Inline {

    /** Phonetic alphabets. */
    public enum Alphabet {
        /** The International Phonetic Alphabet. */
        @Wire("ipa")
        IPA,
        /** X-SAMPA, which writes the IPA in ASCII. */
        @Wire("x-sampa")
        X_SAMPA
    }

    /** A text with its pronunciation. */
    public Phoneme {
        Objects.requireNonNull(alphabet, "alphabet");
        Objects.requireNonNull(ph, "ph");
        Objects.requireNonNull(text, "text");
    }

    /** A pronunciation in the IPA, such as {@code pɪˈkɑːn}, and its text. */
    public static Phoneme ipa(String ph, String text) {
        return new Phoneme(Alphabet.IPA, ph, text);
    }

    /** A pronunciation in X-SAMPA, such as {@code pI"kA:n}, and its text. */
    public static Phoneme xSampa(String ph, String text) {
        return new Phoneme(Alphabet.X_SAMPA, ph, text);
    }

    @Override
    public int length() {
        return Words.length(text);
    }
}
