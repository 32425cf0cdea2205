package dev.switchboard.signalwire;

import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;

/**
 * A browser or application that a {@link Dial} calls by WebRTC.
 *
 * @param address such as {@code ada@example.verto.signalwire.com}
 */
@Element("Verto")
public record Verto(@Text String address) implements DialNoun {

    /**
     * An application by its address.
     *
     * @throws IllegalArgumentException if the address is blank
     */
    public Verto {
        Texts.notBlank("verto: address", address);
    }

    /**
     * An application by its address, such as {@code ada@example.verto.signalwire.com}.
     *
     * @throws IllegalArgumentException if the address is blank
     */
    public static Verto at(String address) {
        return new Verto(address);
    }
}
