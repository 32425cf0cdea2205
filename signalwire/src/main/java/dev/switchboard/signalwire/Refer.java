package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;
import java.util.Optional;

/**
 * Hands a SIP call over to another SIP phone, outside of SignalWire.
 *
 * @param method the method of the request to the target; SignalWire's default is POST
 * @param target where the call goes on when it was handed over, or could not be; the next verb if empty
 * @param sip to which phone
 */
@Element("Refer")
public record Refer(
        @Attribute(value = "method", omit = "POST") HttpMethod method,

        @CallbackUrl(attribute = "action", event = ReferEvent.class)
        Optional<AfterRefer> target,

        @Child Sip sip)
        implements Verb {

    /** Hands the call over. */
    public Refer {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sip, "sip");
    }

    /**
     * Hands the call over to a SIP phone.
     *
     * @throws IllegalArgumentException if the text is no SIP URI
     */
    public static Refer to(String uri) {
        return to(Sip.at(uri));
    }

    /** Hands the call over to a SIP phone. */
    public static Refer to(Sip sip) {
        return new Refer(HttpMethod.POST, Optional.empty(), sip);
    }

    /** The same, with another method of the request to the target. */
    public Refer method(HttpMethod method) {
        return new Refer(method, target, sip);
    }

    /** The same, going on there. */
    public Refer into(AfterRefer target) {
        return new Refer(method, Optional.of(target), sip);
    }
}
