package dev.switchboard.signalwire;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import dev.switchboard.describe.WhenAbsent;
import java.util.Optional;

/**
 * Who calls or is called, as SignalWire says it. A number is a {@link PhoneNumber}, a SIP phone a {@link SipUri}, and
 * all else is kept as it came:
 *
 * <pre>{@code
 * if (from instanceof PhoneNumber number) {
 *     callers.find(number);
 * }
 * }</pre>
 */
public sealed interface Party permits PhoneNumber, SipUri, Party.Other {

    /**
     * A caller ID that is neither: a name, {@code anonymous}, or empty because the request does not say.
     *
     * @param text the text as it was sent
     */
    record Other(String text) implements Party {
        /**
         * Any other text.
         *
         * @throws IllegalArgumentException if the text is a number or a SIP URI
         */
        public Other {
            if (PhoneNumber.isE164(text) || SipUri.isSipUri(text)) {
                throw new IllegalArgumentException("party: the text is a number or a SIP URI (expected: another)");
            }
        }
    }

    /** The party that a text of SignalWire's means. No text is refused. */
    @FromText
    static Party of(String text) {
        if (PhoneNumber.isE164(text)) {
            return new PhoneNumber(text);
        }
        return SipUri.isSipUri(text) ? new SipUri(text) : new Other(text);
    }

    /** The party of a request that does not say. */
    @WhenAbsent
    static Party absent() {
        return new Other("");
    }

    /** The text from which {@link #of} makes this party again. */
    @ToText
    String text();

    /** The number, if this is one. */
    default Optional<PhoneNumber> number() {
        return this instanceof PhoneNumber number ? Optional.of(number) : Optional.empty();
    }
}
