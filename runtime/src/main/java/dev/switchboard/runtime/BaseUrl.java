package dev.switchboard.runtime;

import java.net.URI;
import java.util.Locale;

/**
 * The public URL at which the provider reaches a flow, from which all callback URLs are made. It is configured and never
 * guessed from a request, because proxies change what a server sees.
 */
public final class BaseUrl {

    private final String text;
    private final String path;

    private BaseUrl(String text, String path) {
        this.text = text;
        this.path = path;
    }

    /**
     * A base URL from its text, for example {@code https://pbx.example.com/calls}. It may have user information, which is
     * written into callback URLs.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL, or has a query or a fragment
     */
    public static BaseUrl of(String url) {
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
        return new BaseUrl(withoutTrailingSlash(uri.toASCIIString()), path);
    }

    private static IllegalArgumentException refused(String why) {
        // The text itself may hold a password.
        return new IllegalArgumentException("base URL: " + why + " (expected: such as https://pbx.example.com/calls)");
    }

    private static String withoutTrailingSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** The URL of the flow itself, without a trailing slash. It may hold a password: not for logs. */
    public String text() {
        return text;
    }

    /** The path, not decoded and without a trailing slash; empty for the root. */
    public String rawPath() {
        return path;
    }

    /** The URL without its user information. */
    @Override
    public String toString() {
        return text.replaceFirst("//[^/@]*@", "//***@");
    }
}
