package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Connects the call: with SIP phones or phone numbers, up to ten at once, with a conference, a caller in a queue, or an
 * application. Without a target the next verb runs when that has ended.
 *
 * <pre>{@code
 * Dial.to(Sips.of(Sip.at("sip:ada@example.com").into(new Desk("Ada")), Sip.at("sip:bob@example.com")))
 *         .timeout(Duration.ofSeconds(20))
 *         .then(new AfterDesks())
 * }</pre>
 *
 * @param method the method of the request that {@link OnDialAction} takes; POST if empty
 * @param answerOnBridge whether the caller's call counts as answered only when the callee answers; SignalWire's default
 *     is false
 * @param callerId the caller ID that the callee sees: a number in E.164 form that is the account's own; for SIP phones
 *     any text of letters, digits and {@code +-_.,}; the caller's own if empty
 * @param callerName the caller's name that a SIP phone shows: letters, digits and spaces, at most 70; none if empty
 * @param hangupOnStar whether the caller may end the connection by the star key; SignalWire's default is false
 * @param ringTone what the caller hears meanwhile; the carrier's tone if empty
 * @param timeLimit how long the connection may last, in whole seconds from 1; SignalWire's default is four hours
 * @param timeout how long it rings, in whole seconds from 5 to 600; SignalWire's default is 30 seconds. At times it
 *     rings five seconds longer
 * @param after where the call goes on; the next verb, or the end of the call, if empty
 * @param recording how it is recorded
 * @param noun with whom
 */
@Element("Dial")
public record Dial(
        @Attribute("method") Optional<HttpMethod> method,

        @Attribute(value = "answerOnBridge", omit = "false") boolean answerOnBridge,

        @Attribute("callerId") Optional<String> callerId,
        @Attribute("callerName") Optional<String> callerName,
        @Attribute(value = "hangupOnStar", omit = "false") boolean hangupOnStar,
        @Attribute("ringTone") Optional<RingTone> ringTone,

        @Attribute(value = "timeLimit", omit = "14400") @Unit(ChronoUnit.SECONDS)
        Duration timeLimit,

        @Attribute(value = "timeout", omit = "30") @Unit(ChronoUnit.SECONDS)
        Duration timeout,

        @CallbackUrl(attribute = "action", event = DialActionEvent.class, required = true)
        @CallbackUrl(attribute = "recordingStatusCallback", event = RecordingStatusEvent.class)
        Optional<AfterDial> after,

        @Child DialRecording recording,
        @Child DialNoun noun)
        implements Verb {

    private static final Pattern SIP_CALLER_ID = Pattern.compile("[A-Za-z0-9+\\-_.,]+");
    private static final Pattern CALLER_NAME = Pattern.compile("[\\p{L}\\p{N} ]{1,70}");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;

    /**
     * Connects the call.
     *
     * @throws IllegalArgumentException if {@code callerId} or {@code callerName} is not one that the noun allows, or a
     *     duration is out of its range
     */
    public Dial {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(ringTone, "ringTone");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(noun, "noun");
        Seconds.check("dial: timeLimit", timeLimit, 1);
        Seconds.check("dial: timeout", timeout, SHORTEST, LONGEST);
        callerId.ifPresent(id -> checkCallerId(id, noun));
        callerName.ifPresent(name -> checkCallerName(name, noun));
    }

    private static void checkCallerId(String callerId, DialNoun noun) {
        if (!(noun instanceof Sips)) {
            if (!PhoneNumber.isE164(callerId)) {
                throw new IllegalArgumentException(
                        "dial: callerId (expected: E.164, such as +15551234567; only SIP phones take another text)");
            }
        } else if (!SIP_CALLER_ID.matcher(callerId).matches()) {
            throw new IllegalArgumentException(
                    "dial: callerId for a SIP phone (expected: letters, digits and + - _ . , without spaces)");
        }
    }

    private static void checkCallerName(String callerName, DialNoun noun) {
        if (!(noun instanceof Sips)) {
            throw new IllegalArgumentException("dial: callerName (expected: for SIP phones alone)");
        }
        if (!CALLER_NAME.matcher(callerName).matches()) {
            throw new IllegalArgumentException(
                    "dial: callerName (expected: letters, digits and spaces, 1 to 70 characters)");
        }
    }

    /**
     * Connects with a number.
     *
     * @throws IllegalArgumentException if it is not in E.164 form
     */
    public static Dial to(String number) {
        return to(new BareNumber(PhoneNumber.of(number)));
    }

    /** Connects with a SIP phone. */
    public static Dial to(Sip sip) {
        return to(Sips.of(sip));
    }

    /** Connects with a phone. */
    public static Dial to(Phone phone) {
        return to(Phones.of(phone));
    }

    /** Connects with a noun. */
    public static Dial to(DialNoun noun) {
        return new Dial(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Duration.ofHours(4),
                Duration.ofSeconds(30),
                Optional.empty(),
                DialRecording.from(RecordFrom.DO_NOT_RECORD),
                noun);
    }

    /** The same, with another method of the request that {@link OnDialAction} takes. */
    public Dial method(HttpMethod method) {
        return new Dial(
                Optional.of(method),
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /** The same, counting the caller's call as answered only when the callee answers, or at once. */
    public Dial answerOnBridge(boolean answerOnBridge) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /**
     * The same, showing the callee a caller ID.
     *
     * @throws IllegalArgumentException if it is not in E.164 form; for a SIP phone, if it has other characters than
     *     letters, digits and {@code +-_.,}
     */
    public Dial callerId(String callerId) {
        return new Dial(
                method,
                answerOnBridge,
                Optional.of(callerId),
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /**
     * The same, showing a SIP phone the caller's name.
     *
     * @throws IllegalArgumentException if no SIP phone is called, or the name is not 1 to 70 letters, digits and spaces
     */
    public Dial callerName(String callerName) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                Optional.of(callerName),
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /** The same, letting the caller end the connection by the star key, or not. */
    public Dial hangupOnStar(boolean hangupOnStar) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /** The same, letting the caller hear that tone meanwhile. */
    public Dial ringTone(RingTone ringTone) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                Optional.of(ringTone),
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /**
     * The same, ending the connection after so long.
     *
     * @throws IllegalArgumentException if the limit is below a second or no whole number of seconds
     */
    public Dial timeLimit(Duration timeLimit) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /**
     * The same, ringing so long.
     *
     * @throws IllegalArgumentException if the timeout is not 5 to 600 whole seconds
     */
    public Dial timeout(Duration timeout) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /** The same, recording it. */
    public Dial recording(DialRecording recording) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                after,
                recording,
                noun);
    }

    /** The same, going on there. No verb after this one runs then. */
    public Dial then(AfterDial after) {
        return new Dial(
                method,
                answerOnBridge,
                callerId,
                callerName,
                hangupOnStar,
                ringTone,
                timeLimit,
                timeout,
                Optional.of(after),
                recording,
                noun);
    }
}
