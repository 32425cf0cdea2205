package dev.switchboard.signalwire;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A phone number in E.164 form: a plus, country code and national number, at most 15 digits.
 *
 * @param e164 the text, for example {@code +15551234567}
 */
public record PhoneNumber(String e164) implements Party {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    /**
     * A number from its text.
     *
     * @throws IllegalArgumentException if the text is not in E.164 form; its message hides most of the text
     */
    public PhoneNumber {
        Objects.requireNonNull(e164, "e164");
        if (!isE164(e164)) {
            throw new IllegalArgumentException("phone number: \"" + e164.substring(0, Math.min(e164.length(), 3))
                    + "***\" (expected: E.164, with a plus and the country code first, such as +15551234567)");
        }
    }

    /**
     * A number from its text.
     *
     * @throws IllegalArgumentException if the text is not in E.164 form; its message hides most of the text
     */
    @FromText
    public static PhoneNumber of(String e164) {
        return new PhoneNumber(e164);
    }

    static boolean isE164(String text) {
        return E164.matcher(text).matches();
    }

    @ToText
    @Override
    public String text() {
        return e164;
    }

    /** The same as {@link #e164()}. */
    @Override
    public String toString() {
        return e164;
    }
}
