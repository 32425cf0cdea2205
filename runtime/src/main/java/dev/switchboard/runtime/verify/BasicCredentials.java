package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Percent;
import dev.switchboard.runtime.form.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Accepts requests with a user and a password (HTTP Basic, RFC 7617, in UTF-8). Others are challenged, for a provider asks
 * without them first. They are as secret as the connection: use HTTPS. Safe for use by many threads.
 */
public final class BasicCredentials implements RequestVerifier {

    private static final String CHALLENGE = "Basic realm=\"calls\", charset=\"UTF-8\"";
    private static final String SCHEME = "Basic ";
    private static final String DIGEST = "SHA-256";
    private static final int SHORTEST = 12;

    private final List<byte[]> digests;

    private BasicCredentials(List<byte[]> digests) {
        this.digests = digests;
    }

    /**
     * A verifier that accepts one user.
     *
     * @param user not empty, without a colon
     * @param password at least 12 characters, such as the output of {@code openssl rand -hex 16}
     * @throws IllegalArgumentException if one of them is not so, or has a control character; its message quotes neither
     */
    public static BasicCredentials of(String user, String password) {
        return new BasicCredentials(List.of(digest(user, password)));
    }

    /**
     * A verifier that accepts the user information of a base URL, which the provider thus gets with each callback URL.
     *
     * @throws IllegalArgumentException if there is none, or {@link #of} refuses it
     */
    public static BasicCredentials in(BaseUrl baseUrl) {
        String[] pair = baseUrl.rawUserInfo().orElse("").split(":", 2);
        if (pair.length < 2) {
            throw new IllegalArgumentException(
                    "credentials: none in the base URL (expected: https://user:password@...)");
        }
        try {
            return of(Percent.decodeSegment(pair[0]), Percent.decodeSegment(pair[1]));
        } catch (Unreadable e) {
            throw new IllegalArgumentException(
                    "credentials: those in the base URL cannot be decoded (expected: UTF-8, percent-encoded)", e);
        }
    }

    /**
     * The same, but another user is accepted, too, so that a password can be replaced without a gap.
     *
     * @throws IllegalArgumentException as {@link #of} throws it
     */
    public BasicCredentials or(String user, String password) {
        return new BasicCredentials(Stream.concat(digests.stream(), Stream.of(digest(user, password)))
                .toList());
    }

    private static byte[] digest(String user, String password) {
        if (user.isEmpty() || user.indexOf(':') >= 0 || hasControl(user)) {
            throw new IllegalArgumentException(
                    "credentials: a user that is empty, or has a colon or a control character (expected: such as calls)");
        }
        if (password.length() < SHORTEST || hasControl(password)) {
            throw new IllegalArgumentException(
                    "credentials: a password that is too short or has a control character (expected: at least "
                            + SHORTEST + " characters, such as the output of: openssl rand -hex 16)");
        }
        return sha256((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance(DIGEST).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(DIGEST + " is part of every JDK", e);
        }
    }

    @Override
    public Verdict verify(Webhook webhook) {
        List<String> values = webhook.headers().all("Authorization");
        if (values.isEmpty()) {
            return Verdict.challenge(CHALLENGE);
        }
        return values.size() == 1 && isOne(values.get(0))
                ? Verdict.accept()
                : Verdict.challenge(CHALLENGE, "wrong credentials");
    }

    private boolean isOne(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given;
        try {
            given = sha256(Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip()));
        } catch (IllegalArgumentException e) {
            return false;
        }
        boolean equal = false;
        for (byte[] digest : digests) {
            // All are compared, so that the time does not tell which one it is.
            equal |= MessageDigest.isEqual(given, digest);
        }
        return equal;
    }

    /** Says nothing of the credentials. */
    @Override
    public String toString() {
        return "BasicCredentials";
    }
}
