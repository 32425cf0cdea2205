package dev.switchboard.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a client does by default and may be told to do otherwise.
 *
 * @param url where the API is, with its version, by default {@code https://api.sipgate.com/v2}. Without TLS only on this
 *     machine, because credentials are sent there
 * @param timeout how long a request may take as a whole, by default 30 seconds: connecting, sending, and reading the answer
 * @param longestWait how long a GET that was told to come back (429 or 503 with {@code Retry-After}) waits before its only
 *     second try, at most and beside the time-out, which the second try has anew; by default 10 seconds. It fails at once if
 *     it is told a longer time, and always with zero
 * @param identified whether requests say that they come from this library, by default they do: {@code X-Sipgate-Client} holds
 *     its name, Java's version and the system's name, {@code X-Sipgate-Version} its version. sipgate counts them
 * @param httpClient another HTTP client, for a proxy or another TLS context; with neither an authenticator nor redirects.
 *     Give it a time-out for connecting, too. A proxy that wants credentials cannot be used
 */
public record ClientOptions(
        URI url, Duration timeout, Duration longestWait, boolean identified, Optional<HttpClient> httpClient) {

    private static final Duration LONGEST = Duration.ofDays(1);

    private static final ClientOptions DEFAULTS = new ClientOptions(
            URI.create("https://api.sipgate.com/v2"),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            true,
            Optional.empty());

    /**
     * All options.
     *
     * @throws InvalidRequestException if one of them cannot be used; the message shows nothing secret
     */
    public ClientOptions {
        requireUsable(url);
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
            throw new InvalidRequestException("timeout: " + timeout + " (expected: longer than zero, at most a day)");
        }
        Objects.requireNonNull(longestWait, "longestWait");
        if (longestWait.isNegative()) {
            throw new InvalidRequestException("longestWait: " + longestWait + " (expected: zero or longer)");
        }
        httpClient.ifPresent(ClientOptions::requireUsable);
    }

    /** sipgate's own URL, 30 seconds, a wait of up to 10, and requests that name this library. */
    public static ClientOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same for an API at another place, for example a test server.
     *
     * @throws InvalidRequestException if it is not an absolute https URL, or an http URL of this machine, or has a user, a
     *     query or a fragment
     */
    public ClientOptions url(URI url) {
        return new ClientOptions(url, timeout, longestWait, identified, httpClient);
    }

    /**
     * The same with another time for a whole request.
     *
     * @throws InvalidRequestException if it is not longer than zero, or longer than a day
     */
    public ClientOptions timeout(Duration timeout) {
        return new ClientOptions(url, timeout, longestWait, identified, httpClient);
    }

    /**
     * The same with another longest wait before a second try; zero for none.
     *
     * @throws InvalidRequestException if it is negative
     */
    public ClientOptions longestWait(Duration longestWait) {
        return new ClientOptions(url, timeout, longestWait, identified, httpClient);
    }

    /** The same without the two headers that name this library. */
    public ClientOptions anonymous() {
        return new ClientOptions(url, timeout, longestWait, false, httpClient);
    }

    /**
     * The same over another HTTP client.
     *
     * @throws InvalidRequestException if it has an authenticator, which would turn an answer of 401 or 407 into another error,
     *     or follows redirects, which would show the credentials elsewhere
     */
    public ClientOptions httpClient(HttpClient httpClient) {
        return new ClientOptions(url, timeout, longestWait, identified, Optional.of(httpClient));
    }

    private static void requireUsable(URI url) {
        Objects.requireNonNull(url, "url");
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null
                || !(scheme.equals("https") || (scheme.equals("http") && isThisMachine(url.getHost())))) {
            throw new InvalidRequestException(
                    "url: another one (expected: an https URL without user, query and fragment,"
                            + " such as https://api.sipgate.com/v2; http only on this machine)");
        }
    }

    /** By the name alone: a lookup could be answered differently the next time. */
    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static void requireUsable(HttpClient client) {
        if (client.authenticator().isPresent()) {
            throw new InvalidRequestException(
                    "httpClient: with an authenticator (expected: none; credentials are the client's)");
        }
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new InvalidRequestException("httpClient: follows redirects (expected: HttpClient.Redirect.NEVER)");
        }
    }
}
