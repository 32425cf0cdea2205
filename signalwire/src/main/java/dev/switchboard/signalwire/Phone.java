package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number that a {@link Dial} calls; {@code <Number>} on the wire.
 *
 * <pre>{@code
 * Phone.at("+15551234567").sendDigits("ww12").into(new Colleague("Ada"))
 * }</pre>
 *
 * @param method the method of the request that {@link OnWhisper} takes; POST if empty
 * @param sendDigits keys that are pressed after the answer, of {@code 0-9*#A-D}, where {@code w} waits half a second;
 *     none if empty
 * @param statusCallbackMethod the method of the requests that {@link OnCallStatus} takes; POST if empty
 * @param statusCallbackEvent what {@link OnCallStatus} is told
 * @param leg who hears of it; nobody if empty
 * @param number the number
 */
@Element("Number")
public record Phone(
        @Attribute("method") Optional<HttpMethod> method,
        @Attribute("sendDigits") Optional<String> sendDigits,

        @Attribute("statusCallbackMethod") Optional<HttpMethod> statusCallbackMethod,

        @Attribute("statusCallbackEvent") @Separated(" ") List<CallProgress> statusCallbackEvent,

        @CallbackUrl(attribute = "url", event = WhisperEvent.class)
        @CallbackUrl(attribute = "statusCallback", event = CallStatusEvent.class)
        Optional<Leg> leg,

        @Text PhoneNumber number) {

    private static final Pattern DIGITS = Pattern.compile("[0-9*#A-DwW]+");

    /**
     * A number to call.
     *
     * @throws IllegalArgumentException if {@code sendDigits} has other characters than {@code 0-9*#A-D} and {@code w}
     */
    public Phone {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(statusCallbackMethod, "statusCallbackMethod");
        statusCallbackEvent = List.copyOf(statusCallbackEvent);
        Objects.requireNonNull(leg, "leg");
        Objects.requireNonNull(number, "number");
        if (!sendDigits.map(digits -> DIGITS.matcher(digits).matches()).orElse(true)) {
            throw new IllegalArgumentException(
                    "number: sendDigits with another character (expected: 0-9, *, #, A-D, and w for half a second)");
        }
    }

    /**
     * A number to call.
     *
     * @throws IllegalArgumentException if it is not in E.164 form
     */
    public static Phone at(String number) {
        return at(PhoneNumber.of(number));
    }

    /** A number to call. */
    public static Phone at(PhoneNumber number) {
        return new Phone(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), number);
    }

    /** The same, with another method of the request that {@link OnWhisper} takes. */
    public Phone method(HttpMethod method) {
        return new Phone(Optional.of(method), sendDigits, statusCallbackMethod, statusCallbackEvent, leg, number);
    }

    /**
     * The same, pressing keys after the answer.
     *
     * @throws IllegalArgumentException if there are other characters than {@code 0-9*#A-D} and {@code w}
     */
    public Phone sendDigits(String digits) {
        return new Phone(method, Optional.of(digits), statusCallbackMethod, statusCallbackEvent, leg, number);
    }

    /** The same, with another method of the requests that {@link OnCallStatus} takes. */
    public Phone statusCallbackMethod(HttpMethod method) {
        return new Phone(this.method, sendDigits, Optional.of(method), statusCallbackEvent, leg, number);
    }

    /** The same, telling {@link OnCallStatus} these steps. */
    public Phone statusCallbackEvent(CallProgress... events) {
        return new Phone(method, sendDigits, statusCallbackMethod, List.of(events), leg, number);
    }

    /**
     * The same, with somebody who hears of it. What {@link OnCallStatus} is told must be asked for by {@link
     * #statusCallbackEvent(CallProgress...)}: SignalWire does not say what it tells otherwise.
     */
    public Phone into(Leg leg) {
        return new Phone(method, sendDigits, statusCallbackMethod, statusCallbackEvent, Optional.of(leg), number);
    }
}
