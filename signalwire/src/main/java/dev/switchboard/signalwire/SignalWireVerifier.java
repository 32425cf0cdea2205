package dev.switchboard.signalwire;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.verify.UrlSignature;
import java.util.List;
import java.util.stream.Stream;

/**
 * Accepts the requests that SignalWire has signed for one project: base64 of HMAC-SHA1 over the URL and the sorted
 * parameters, in the header {@code X-SignalWire-Signature} or {@code X-Twilio-Signature}.
 *
 * <pre>{@code
 * BaseUrl url = BaseUrl.of("https://pbx.example.com/calls");
 * CallRouter router = DeskLineRouter.create(new DeskLine(), url, SignalWireVerifier.of(url, signingKey));
 * }</pre>
 */
public final class SignalWireVerifier {

    private SignalWireVerifier() {}

    /**
     * A verifier; safe for use by many threads.
     *
     * @param baseUrl the public URL of the flow: the signature covers the URL that SignalWire asked, of which a server
     *     behind a proxy sees only a part
     * @param signingKey the project's signing key
     * @param further keys that are accepted beside it, while a reset takes effect
     * @throws IllegalArgumentException if a key is blank
     */
    public static RequestVerifier of(BaseUrl baseUrl, String signingKey, String... further) {
        List<String> keys =
                Stream.concat(Stream.of(signingKey), Stream.of(further)).toList();
        return UrlSignature.of(baseUrl, List.of(SignalWire.SIGNATURE, SignalWire.SIGNATURE_ALIAS), keys);
    }
}
