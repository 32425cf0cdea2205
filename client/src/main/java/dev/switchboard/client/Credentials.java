package dev.switchboard.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the client shows who it is. Nothing is asked when credentials are made: {@code users().authenticated()} is the cheapest
 * request that fails if they are wrong.
 *
 * <p>Immutable. Safe for threads if the token's supplier is. {@link #toString} shows no secret.
 */
public final class Credentials {

    private final String kind;
    private final Supplier<String> header;

    private Credentials(String kind, Supplier<String> header) {
        this.kind = kind;
        this.header = header;
    }

    /**
     * A personal access token, as sipgate's web pages make them. The shape of id and token is not checked, for sipgate may
     * change it: an id looks like {@code token-6HEF5K} and a token like a UUID of version 4 in 2026.
     *
     * @throws InvalidRequestException if one of them is missing or empty, has a blank or a control character, or the id has a
     *     colon; the message does not show them
     */
    public static Credentials personalAccessToken(String tokenId, String token) {
        requirePlain("token id", tokenId);
        if (tokenId.indexOf(':') >= 0) {
            throw new InvalidRequestException("token id: with a colon (expected: such as token-6HEF5K)");
        }
        requirePlain("personal access token", token);
        String header =
                "Basic " + Base64.getEncoder().encodeToString((tokenId + ":" + token).getBytes(StandardCharsets.UTF_8));
        return new Credentials("personal access token", () -> header);
    }

    /**
     * An OAuth 2 access token. sipgate's live for five minutes: for longer use {@link #bearer(Supplier)}.
     *
     * @throws InvalidRequestException if it is missing or empty, or has a blank or a control character; the message does not
     *     show it
     */
    public static Credentials bearer(String accessToken) {
        requirePlain("access token", accessToken);
        return new Credentials("access token", () -> "Bearer " + accessToken);
    }

    /**
     * OAuth 2 access tokens from a supplier. It is asked before each request, on the thread that sends it, and should keep a
     * token until shortly before it expires. A supplier that throws, or gives nothing usable, ends the request with
     * {@link ErrorKind#NO_CREDENTIALS} before anything is sent.
     */
    public static Credentials bearer(Supplier<String> accessTokens) {
        Objects.requireNonNull(accessTokens, "accessTokens");
        return new Credentials("access tokens of a supplier", () -> {
            String token = accessTokens.get();
            requirePlain("access token", token);
            return "Bearer " + token;
        });
    }

    private static void requirePlain(String what, @Nullable String text) {
        if (text == null) {
            throw new InvalidRequestException(
                    what + ": none (expected: as sipgate shows it; is the environment variable set?)");
        }
        if (text.isEmpty()) {
            throw new InvalidRequestException(what + ": empty (expected: as sipgate shows it)");
        }
        if (text.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            throw new InvalidRequestException(
                    what + ": with a blank, a control character or one beyond ASCII (expected: as sipgate shows it)");
        }
    }

    /** The value of {@code Authorization}, a secret. */
    Supplier<String> header() {
        return header;
    }

    @Override
    public String toString() {
        return "Credentials[" + kind + "]";
    }
}
