package dev.switchboard.runtime;

import java.util.Optional;

/**
 * What a container (Spring, Micronaut, Guice and so on) gives to the routers that it makes. A router that is compiled with
 * {@code -Aswitchboard.component} takes its flow and one of these in its constructor, and asks it for what that flow needs and no
 * more. Each method is told the flow's class, because flows of one application may differ.
 */
public interface RouterSettings {

    /** The public URL at which the provider reaches a flow; each flow of an application has one of its own. */
    BaseUrl baseUrl(Class<?> flow);

    /** The key for the MAC of callback URLs. */
    CallbackKey callbackKey(Class<?> flow);

    /** Who may call; if empty, whom the provider's own signature proves, where that needs no secret. */
    Optional<RequestVerifier> verifier(Class<?> flow);

    /** Everything else. */
    RouterOptions options(Class<?> flow);
}
