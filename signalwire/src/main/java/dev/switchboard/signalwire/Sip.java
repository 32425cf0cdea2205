package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Text;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A SIP phone that a {@link Dial} calls.
 *
 * <pre>{@code
 * Sip.at("sip:ada@example.com").codecs(SipCodec.OPUS, SipCodec.PCMA).into(new Desk("Ada"))
 * }</pre>
 *
 * @param codecs how audio may be encoded, the best first; PCMU, PCMA if empty
 * @param method the method of the request that {@link OnWhisper} takes; POST if empty
 * @param username the name to log in with, where the phone's server asks for one
 * @param password the password to log in with
 * @param sessionTimeout after how long a session without a sign of life ends, in whole seconds; SignalWire's own,
 *     mostly 600 s, if empty or zero
 * @param statusCallbackMethod the method of the requests that {@link OnCallStatus} takes; POST if empty
 * @param statusCallbackEvent what {@link OnCallStatus} is told
 * @param leg who hears of it; nobody if empty
 * @param uri the phone's address
 */
@Element("Sip")
public record Sip(
        @Attribute("codecs") @Separated(",") List<SipCodec> codecs,
        @Attribute("method") Optional<HttpMethod> method,
        @Attribute("username") Optional<String> username,
        @Attribute("password") Optional<Secret> password,

        @Attribute("sessionTimeout") @Unit(ChronoUnit.SECONDS)
        Optional<Duration> sessionTimeout,

        @Attribute("statusCallbackMethod") Optional<HttpMethod> statusCallbackMethod,

        @Attribute("statusCallbackEvent") @Separated(" ") List<CallProgress> statusCallbackEvent,

        @CallbackUrl(attribute = "url", event = WhisperEvent.class)
        @CallbackUrl(attribute = "statusCallback", event = CallStatusEvent.class)
        Optional<Leg> leg,

        @Text SipUri uri) {

    /**
     * A SIP phone to call.
     *
     * @throws IllegalArgumentException if {@code sessionTimeout} is negative or no whole number of seconds
     */
    public Sip {
        codecs = List.copyOf(codecs);
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
        sessionTimeout.ifPresent(timeout -> Seconds.check("sip: sessionTimeout", timeout, 0));
        Objects.requireNonNull(statusCallbackMethod, "statusCallbackMethod");
        statusCallbackEvent = List.copyOf(statusCallbackEvent);
        Objects.requireNonNull(leg, "leg");
        Objects.requireNonNull(uri, "uri");
    }

    /**
     * A SIP phone to call.
     *
     * @throws IllegalArgumentException if the text is no SIP URI
     */
    public static Sip at(String uri) {
        return at(SipUri.of(uri));
    }

    /** A SIP phone to call. */
    public static Sip at(SipUri uri) {
        return new Sip(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                uri);
    }

    /** The same, encoded in one of these ways, the best first. */
    public Sip codecs(SipCodec... codecs) {
        return new Sip(
                List.of(codecs),
                method,
                username,
                password,
                sessionTimeout,
                statusCallbackMethod,
                statusCallbackEvent,
                leg,
                uri);
    }

    /** The same, with another method of the request that {@link OnWhisper} takes. */
    public Sip method(HttpMethod method) {
        return new Sip(
                codecs,
                Optional.of(method),
                username,
                password,
                sessionTimeout,
                statusCallbackMethod,
                statusCallbackEvent,
                leg,
                uri);
    }

    /** The same, logging in by a name and a password. */
    public Sip login(String username, Secret password) {
        return new Sip(
                codecs,
                method,
                Optional.of(username),
                Optional.of(password),
                sessionTimeout,
                statusCallbackMethod,
                statusCallbackEvent,
                leg,
                uri);
    }

    /**
     * The same, ending a session after so long without a sign of life.
     *
     * @throws IllegalArgumentException if the timeout is negative or no whole number of seconds
     */
    public Sip sessionTimeout(Duration timeout) {
        return new Sip(
                codecs,
                method,
                username,
                password,
                Optional.of(timeout),
                statusCallbackMethod,
                statusCallbackEvent,
                leg,
                uri);
    }

    /** The same, with another method of the requests that {@link OnCallStatus} takes. */
    public Sip statusCallbackMethod(HttpMethod method) {
        return new Sip(
                codecs,
                this.method,
                username,
                password,
                sessionTimeout,
                Optional.of(method),
                statusCallbackEvent,
                leg,
                uri);
    }

    /** The same, telling {@link OnCallStatus} these steps. */
    public Sip statusCallbackEvent(CallProgress... events) {
        return new Sip(
                codecs, method, username, password, sessionTimeout, statusCallbackMethod, List.of(events), leg, uri);
    }

    /**
     * The same, with somebody who hears of it. What {@link OnCallStatus} is told must be asked for by {@link
     * #statusCallbackEvent(CallProgress...)}: SignalWire does not say what it tells otherwise.
     */
    public Sip into(Leg leg) {
        return new Sip(
                codecs,
                method,
                username,
                password,
                sessionTimeout,
                statusCallbackMethod,
                statusCallbackEvent,
                Optional.of(leg),
                uri);
    }
}
