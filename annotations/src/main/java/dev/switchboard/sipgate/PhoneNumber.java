package dev.switchboard.sipgate;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import java.util.Objects;

/**
 * A phone number in E.164 form: country code and national number, at most 15 digits.
 *
 * @param digits the digits without the {@code +}, as sipgate writes them, for example {@code 4921193674660}
 */
public record PhoneNumber(String digits) implements Party {

    private static final int LONGEST = 15;

    /**
     * A number from its digits.
     *
     * @throws IllegalArgumentException if they are not 2 to 15 digits of which the first is not 0
     */
    public PhoneNumber {
        Objects.requireNonNull(digits, "digits");
        if (!isE164(digits)) {
            throw new IllegalArgumentException("phone number: \"" + masked(digits)
                    + "\" (expected: E.164, country code first, such as +4921193674660)");
        }
    }

    /**
     * A number from its E.164 text, with or without the {@code +}.
     *
     * @throws IllegalArgumentException if the text is not in E.164 form; its message hides the last digits
     */
    @FromText
    public static PhoneNumber of(String text) {
        return new PhoneNumber(text.startsWith("+") ? text.substring(1) : text);
    }

    static boolean isE164(String digits) {
        if (digits.length() < 2 || digits.length() > LONGEST || digits.charAt(0) == '0') {
            return false;
        }
        return digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** The text without its last three digits and without letters, which may be a name; cut off where no number would go on. */
    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(
                text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("\\p{L}", "?"));
        int hidden = 0;
        for (int i = masked.length() - 1; i >= 0 && hidden < 3; i--) {
            if (Character.isDigit(masked.charAt(i))) {
                masked.setCharAt(i, '*');
                hidden++;
            }
        }
        return masked.toString();
    }

    /** The number with its {@code +}, for example {@code +4921193674660}. */
    public String e164() {
        return "+" + digits;
    }

    /** The digits without the {@code +}. */
    @ToText
    @Override
    public String text() {
        return digits;
    }

    /** The same as {@link #e164()}. */
    @Override
    public String toString() {
        return e164();
    }
}
