package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * Goes on with what a target of the flow answers.
 *
 * <pre>{@code
 * Redirect.to(new MainMenu())
 * }</pre>
 *
 * @param <S> the target, so that a handler's return type says where it leads
 * @param method the method of the request; SignalWire's default is POST
 * @param target whose {@link OnRedirect} method answers
 */
@Element("Redirect")
public record Redirect<S extends Step>(
        @Attribute(value = "method", omit = "POST") HttpMethod method,

        @CallbackUrl(event = RedirectEvent.class, required = true)
        S target)
        implements LastVerb, QueueWaitVerb, ConferenceWaitVerb {

    /** Goes on elsewhere. */
    public Redirect {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
    }

    /** Goes on with what a target answers. */
    public static <S extends Step> Redirect<S> to(S target) {
        return new Redirect<>(HttpMethod.POST, target);
    }

    /** The same, with another method of the request. */
    public Redirect<S> method(HttpMethod method) {
        return new Redirect<>(method, target);
    }
}
