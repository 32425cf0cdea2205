package dev.switchboard.sample;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.sample.web.Loopback;
import dev.switchboard.signalwire.SignalWireVerifier;
import java.net.URI;

/** Decides whose webhooks the lines believe. */
final class Trust {

    private Trust() {}

    /** Those that SignalWire has signed; without its key, everybody's, as {@link #sipgate} does. */
    static RequestVerifier signalWire(Settings settings, BaseUrl url) {
        return settings.signingKey()
                .map(key -> SignalWireVerifier.of(url, key.value()))
                .orElseGet(() -> sipgate(settings));
    }

    /**
     * Everybody's, as long as the server is there for its own machine alone.
     *
     * @throws IllegalArgumentException if the base URL says that sipgate shall reach the server, for then anybody can, and
     *     signatures are not checked
     */
    static RequestVerifier sipgate(Settings settings) {
        boolean local =
                settings.baseUrl().map(URI::getHost).map(Loopback::isName).orElse(true);
        if (local || settings.insecure()) {
            return RequestVerifier.insecureAcceptAll();
        }
        throw new IllegalArgumentException("BASE_URL: its host is not this machine, so anybody could send webhooks, and"
                + " this version does not check sipgate's signature yet (expected: a host such as localhost, or"
                + " INSECURE=yes to start nevertheless)");
    }
}
