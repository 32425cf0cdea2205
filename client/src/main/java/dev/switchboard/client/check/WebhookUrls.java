package dev.switchboard.client.check;

import dev.switchboard.client.InvalidRequestException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** URLs that sipgate calls. */
public final class WebhookUrls {

    private WebhookUrls() {}

    /**
     * The text, if it is an absolute http or https URL with a host.
     *
     * @param what what it is, for the message
     * @throws InvalidRequestException if it is not; the message does not show it, since it may hold a password
     */
    public static String require(String what, String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Refused below; the exception would show the URL.
        }
        throw new InvalidRequestException(
                what
                        + ": not a URL for webhooks (expected: an absolute http or https URL, such as https://example.com/calls)");
    }
}
