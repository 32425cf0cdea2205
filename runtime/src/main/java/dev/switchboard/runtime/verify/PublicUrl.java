package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Webhook;
import java.util.ArrayList;
import java.util.List;

/**
 * The URL that a provider requested, in the forms in which it may have signed it. All that stands before a route comes from
 * the base URL, because proxies change it; nothing is decoded, because no text can be encoded again with certainty.
 */
final class PublicUrl {

    private final String basePath;
    private final List<String> bases;

    PublicUrl(BaseUrl baseUrl) {
        String text = baseUrl.text();
        int slash = text.indexOf('/', text.indexOf("//") + 2);
        int path = slash < 0 ? text.length() : slash;
        // Not BaseUrl.rawPath(), which may have characters beyond ASCII that the text escapes.
        basePath = text.substring(path);
        // Providers are inconsistent in whether they sign the port that the scheme implies.
        String port = text.regionMatches(true, 0, "https:", 0, 6) ? ":443" : ":80";
        String origin = text.substring(0, path);
        String bare = origin.endsWith(port) ? origin.substring(0, path - port.length()) : origin;
        boolean otherPort = bare.matches(".*:[0-9]*");
        bases = otherPort ? List.of(text) : List.of(bare + basePath, bare + port + basePath);
    }

    /** The URLs, one of which the provider signed if it signed the request at all. */
    List<String> candidates(Webhook webhook) {
        String below = below(webhook.rawPath());
        String query = webhook.rawQuery().isEmpty() ? "" : "?" + webhook.rawQuery();
        List<String> candidates = new ArrayList<>();
        for (String base : bases) {
            candidates.add(base + below + query);
            if (below.length() <= 1) {
                // The URL of the flow itself may have been configured with a slash at its end, or without.
                candidates.add(base + (below.isEmpty() ? "/" : "") + query);
            }
        }
        return candidates;
    }

    /** What of a path stands below the base URL's, which a proxy may have put behind a prefix or cut at its start. */
    private String below(String rawPath) {
        String path = rawPath.isEmpty() || rawPath.startsWith("/") ? rawPath : "/" + rawPath;
        for (int at = path.indexOf(basePath); at >= 0; at = path.indexOf(basePath, at + 1)) {
            if (isSegmentEnd(path, at + basePath.length())) {
                return path.substring(at + basePath.length());
            }
        }
        for (int cut = basePath.indexOf('/', 1); cut > 0; cut = basePath.indexOf('/', cut + 1)) {
            int length = basePath.length() - cut;
            if (path.startsWith(basePath.substring(cut)) && isSegmentEnd(path, length)) {
                return path.substring(length);
            }
        }
        return path;
    }

    private static boolean isSegmentEnd(String path, int index) {
        return index == path.length() || path.charAt(index) == '/';
    }
}
