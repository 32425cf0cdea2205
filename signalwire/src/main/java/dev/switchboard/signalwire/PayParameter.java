package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * A value that a {@link Pay} hands to the payment processor.
 *
 * @param name its name
 * @param value the value
 */
@Element("Parameter")
public record PayParameter(
        @Attribute("name") String name, @Attribute("value") String value) {

    /**
     * A value under a name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public PayParameter {
        Objects.requireNonNull(name, "name");
        Texts.notBlank("parameter: name", name);
        Objects.requireNonNull(value, "value");
    }

    /**
     * A value under a name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static PayParameter of(String name, String value) {
        return new PayParameter(name, value);
    }
}
