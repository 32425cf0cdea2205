package dev.switchboard.client.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.http.Shown;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers with their country code, as people write them; sent in E.164 form. */
public final class PhoneNumbers {

    /** No letters: libphonenumber would take them for digits, or skip them. No slash, which may separate an extension. */
    private static final Pattern WRITTEN = Pattern.compile("\\+[0-9 ().\\-\u00a0]{6,40}");

    private PhoneNumbers() {}

    /** The number in E.164 form; empty if it is none, or has a length that its country does not have. */
    public static Optional<String> e164(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, null);
            return numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The number in E.164 form.
     *
     * @param what what it is, for the message
     * @throws InvalidRequestException if it is none; the message hides its middle
     */
    public static String require(String what, String text) {
        return e164(text)
                .orElseThrow(() -> new InvalidRequestException(what + ": \"" + Shown.number(text)
                        + "\" (expected: a phone number with its country code, such as +4921193674660)"));
    }
}
