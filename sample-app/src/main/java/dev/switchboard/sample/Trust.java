package dev.switchboard.sample;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.sample.web.Loopback;
import dev.switchboard.signalwire.SignalWireVerifier;
import java.net.URI;

/** Decides whose webhooks the lines believe: everybody's, as long as the server is there for its own machine alone. */
final class Trust {

    private Trust() {}

    /** Whether the base URL says that nobody but this machine shall reach the server. */
    static boolean isLocal(Settings settings) {
        return settings.baseUrl().map(URI::getHost).map(Loopback::isName).orElse(true);
    }

    /**
     * What sipgate has signed. It signs for all of its customers, so a password in the base URL, which only this account's
     * requests carry, is asked for first.
     */
    static RequestVerifier sipgate(Settings settings, BaseUrl url) {
        if (isLocal(settings)) {
            return RequestVerifier.insecureAcceptAll();
        }
        RequestVerifier signature = SupportLineRouter.signature();
        return url.rawUserInfo().isPresent() ? BasicCredentials.in(url).and(signature) : signature;
    }

    /** What SignalWire has signed; without its key nothing. */
    static RequestVerifier signalWire(Settings settings, BaseUrl url) {
        return settings.signingKey()
                .<RequestVerifier>map(key -> SignalWireVerifier.of(url, key.value()))
                .orElseGet(() -> isLocal(settings)
                        ? RequestVerifier.insecureAcceptAll()
                        : webhook -> Verdict.refuse("no SIGNALWIRE_SIGNING_KEY to verify it with"));
    }
}
