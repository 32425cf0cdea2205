package dev.switchboard.runtime;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The public URL at which the provider reaches a flow, from which all callback URLs are made. It is configured and never
 * guessed from a request, because proxies change what a server sees.
 */
public final class BaseUrl {

    private final String text;
    private final String path;
    private final Optional<String> userInfo;

    private BaseUrl(String text, String path, Optional<String> userInfo) {
        this.text = text;
        this.path = path;
        this.userInfo = userInfo;
    }

    /**
     * A base URL from its text, for example {@code https://pbx.example.com/calls}. It may have user information, which is
     * written into callback URLs.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL, or has a query or a fragment
     */
    public static BaseUrl of(String url) {
        Objects.requireNonNull(url, "base URL");
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw refused("not a URL");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw refused("not an absolute http or https URL");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("it has a query or a fragment");
        }
        String path = withoutTrailingSlash(uri.getRawPath());
        return new BaseUrl(withoutTrailingSlash(uri.toASCIIString()), path, Optional.ofNullable(uri.getRawUserInfo()));
    }

    private static IllegalArgumentException refused(String why) {
        // The text itself may hold a password.
        return new IllegalArgumentException("base URL: " + why + " (expected: such as https://pbx.example.com/calls)");
    }

    private static String withoutTrailingSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** The URL of the flow itself, without a trailing slash. It may hold a password or a secret path: not for logs. */
    public String text() {
        return text;
    }

    /** The path, not decoded and without a trailing slash; empty for the root. */
    public String rawPath() {
        return path;
    }

    /** The user information, not decoded, for example {@code user:password}; empty if there is none. */
    public Optional<String> rawUserInfo() {
        return userInfo;
    }

    /** The URL without its user information and its path, which may be secret. */
    @Override
    public String toString() {
        return text.replaceFirst("//[^/@]*@", "//***@").replaceFirst("(//[^/]*/).+", "$1***");
    }
}
