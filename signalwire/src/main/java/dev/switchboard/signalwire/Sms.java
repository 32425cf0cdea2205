package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends a text message. With a target the call goes on there, and no verb after this one runs.
 *
 * <pre>{@code
 * Sms.text("Our address: 123 Easy St.")
 * }</pre>
 *
 * @param to who gets it; the caller, or the callee of an outgoing call, if empty
 * @param from an own number that can send messages; the one that was called, or that calls, if empty
 * @param method the method of the request to the target, not of that with the message's fate; SignalWire's default is
 *     POST
 * @param target where the call goes on, and who is told the message's fate; the next verb, and nobody, if empty
 * @param text 1 to 1,599 characters
 */
@Element("Sms")
public record Sms(
        @Attribute("to") Optional<PhoneNumber> to,
        @Attribute("from") Optional<PhoneNumber> from,
        @Attribute(value = "method", omit = "POST") HttpMethod method,

        @CallbackUrl(attribute = "action", event = SmsEvent.class, required = true)
        @CallbackUrl(attribute = "statusCallback", event = SmsStatusEvent.class)
        Optional<AfterSms> target,

        @Text String text)
        implements Verb {

    private static final int LONGEST = 1599;

    /**
     * Sends a text message.
     *
     * @throws IllegalArgumentException if the text does not have 1 to 1,599 characters
     */
    public Sms {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(text, "text");
        Ints.check("sms: characters", text.codePointCount(0, text.length()), 1, LONGEST);
    }

    /**
     * Sends a text to the other end of the call.
     *
     * @throws IllegalArgumentException if it does not have 1 to 1,599 characters
     */
    public static Sms text(String text) {
        return new Sms(Optional.empty(), Optional.empty(), HttpMethod.POST, Optional.empty(), text);
    }

    /**
     * The same, to a number.
     *
     * @throws IllegalArgumentException if the number is not in E.164 form
     */
    public Sms to(String number) {
        return to(PhoneNumber.of(number));
    }

    /** The same, to a number. */
    public Sms to(PhoneNumber number) {
        return new Sms(Optional.of(number), from, method, target, text);
    }

    /**
     * The same, from an own number.
     *
     * @throws IllegalArgumentException if the number is not in E.164 form
     */
    public Sms from(String number) {
        return from(PhoneNumber.of(number));
    }

    /** The same, from an own number. */
    public Sms from(PhoneNumber number) {
        return new Sms(to, Optional.of(number), method, target, text);
    }

    /** The same, with another method of the request to the target. */
    public Sms method(HttpMethod method) {
        return new Sms(to, from, method, target, text);
    }

    /** The same, going on there. No verb after this one runs then. */
    public Sms into(AfterSms target) {
        return new Sms(to, from, method, Optional.of(target), text);
    }
}
