package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Accepts requests whose header carries base64(HMAC-SHA1(key, URL + parameters)): the URL as the provider requested it, and
 * the decoded parameters of a form body, sorted by name, each name followed by its value. Another body is covered by its
 * SHA-256, which the query parameter {@code bodySHA256} holds. The URL is made from the base URL, never from what a request
 * says of its host. Nothing marks where a name or a value ends, so who has recorded a request can move these ends and sign
 * nothing anew: that is how the providers do it. Safe for use by many threads.
 */
public final class UrlSignature implements RequestVerifier {

    private static final String ALGORITHM = "HmacSHA1";
    private static final byte[] NO_PARAMETERS = {};

    private final PublicUrl url;
    private final List<String> headers;
    private final List<Mac> keyed;

    private UrlSignature(PublicUrl url, List<String> headers, List<Mac> keyed) {
        this.url = url;
        this.headers = headers;
        this.keyed = keyed;
    }

    /**
     * A verifier of the requests to a base URL.
     *
     * @param headers the names of the header that carries the signature; the first that a request has counts
     * @param keys the keys, of which any may have signed, so that one can replace another without a gap
     * @throws IllegalArgumentException if there is no header or no key, or a key is blank
     */
    public static UrlSignature of(BaseUrl baseUrl, List<String> headers, List<String> keys) {
        if (headers.isEmpty() || keys.isEmpty()) {
            throw new IllegalArgumentException("signature: no header or no key (expected: at least one of both)");
        }
        List<Mac> keyed = new ArrayList<>();
        for (String key : keys) {
            keyed.add(keyed(key));
        }
        return new UrlSignature(new PublicUrl(baseUrl), List.copyOf(headers), List.copyOf(keyed));
    }

    private static Mac keyed(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("signature: a key is blank (expected: the key of the account)");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    @Override
    public Verdict verify(Webhook webhook) {
        for (String header : headers) {
            Optional<String> signature = webhook.headers().first(header);
            if (signature.isPresent()) {
                return verify(webhook, signature.get().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Verdict.refuse("no signature");
    }

    private Verdict verify(Webhook webhook, byte[] signature) {
        if (webhook.isBodyless()) {
            return compare(webhook, NO_PARAMETERS, signature);
        }
        if (FormBody.is(webhook)) {
            try {
                return compare(webhook, SignedParameters.of(webhook.body()), signature);
            } catch (Unreadable e) {
                return Verdict.refuse("parameters that cannot be decoded");
            }
        }
        String hash = BodyHash.in(webhook.rawQuery());
        if (hash.isEmpty()) {
            return Verdict.refuse("no bodySHA256 for a body that is no form");
        }
        return BodyHash.matches(hash, webhook.body())
                ? compare(webhook, NO_PARAMETERS, signature)
                : Verdict.refuse("bodySHA256 of another body");
    }

    private Verdict compare(Webhook webhook, byte[] parameters, byte[] signature) {
        boolean authentic = false;
        for (String candidate : url.candidates(webhook)) {
            for (Mac key : keyed) {
                // Compared in base64, whose last character has bits that decoding would drop.
                authentic |= MessageDigest.isEqual(sign(key, candidate, parameters), signature);
            }
        }
        return authentic ? Verdict.accept() : Verdict.refuse("wrong signature");
    }

    private static byte[] sign(Mac key, String url, byte[] parameters) {
        try {
            Mac mac = (Mac) key.clone();
            mac.update(url.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encode(mac.doFinal(parameters));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's HMAC can be cloned", e);
        }
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "UrlSignature";
    }
}
