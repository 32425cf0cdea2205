package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * Accepts requests that know the base URL: the last segment of its path is a secret, as in {@code
 * https://pbx.example.com/calls/3f9a0c5be1d24687}. It stands in all callback URLs, too, and so in the logs of whatever is on
 * the way: keep it out of your own. A proxy that strips the secret from the path must not stand before this verifier: it
 * would refuse all requests. Safe for use by many threads.
 */
public final class SecretPath implements RequestVerifier {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_.~-]{16,}");

    private final byte[] secret;

    private SecretPath(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A verifier that accepts the last segment of a base URL's path.
     *
     * @throws IllegalArgumentException if the segment is shorter than 16 characters, or has others than {@code A-Z a-z 0-9 - _
     *     . ~}, which have several spellings in a URL; its message does not quote it
     */
    public static SecretPath in(BaseUrl baseUrl) {
        String path = baseUrl.rawPath();
        String segment = path.substring(path.lastIndexOf('/') + 1);
        if (!SECRET.matcher(segment).matches()) {
            throw new IllegalArgumentException("secret path: the base URL's last segment is short, or not plain"
                    + " (expected: at least 16 of A-Z a-z 0-9 - _ . ~, such as the output of: openssl rand -hex 16)");
        }
        return new SecretPath(segment.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Verdict verify(Webhook webhook) {
        boolean found = false;
        for (String segment : webhook.rawPath().split("/", -1)) {
            // Not decoded: the secret has one spelling. In this order the time tells nothing of it, its length
            // included.
            found |= MessageDigest.isEqual(segment.getBytes(StandardCharsets.UTF_8), secret);
        }
        return found ? Verdict.accept() : Verdict.refuse("no secret path");
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "SecretPath";
    }
}
