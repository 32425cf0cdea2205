package dev.switchboard.signalwire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Checks URLs. A refusal names what it refuses, such as {@code "play: url"}, and hides user and query of the URL. */
final class Urls {

    private static final List<String> WEB = List.of("http", "https");
    private static final String EXPECTED_WEB = "an absolute http or https URL, such as https://example.com/hello";
    private static final String EXPECTED_RELATIVE = "a relative or an absolute http or https URL, such as /hello";
    private static final String EXPECTED_MEDIA =
            "an absolute http, https or rtmp URL, such as https://example.com/hello.wav";
    private static final String EXPECTED_STREAM = "an absolute wss URL, such as wss://example.com/audio";

    private Urls() {}

    /** An absolute http or https URL. */
    static URI web(String what, String url) {
        return web(what, parsed(what, url, EXPECTED_WEB));
    }

    /** An absolute http or https URL. */
    static URI web(String what, URI url) {
        return checked(what, url, isAbsolute(url, WEB), EXPECTED_WEB);
    }

    /** An absolute http or https URL, or one relative to the document's. */
    static URI webOrRelative(String what, String url) {
        return webOrRelative(what, parsed(what, url, EXPECTED_RELATIVE));
    }

    /** An absolute http or https URL, or one relative to the document's. */
    static URI webOrRelative(String what, URI url) {
        boolean relative = !url.isAbsolute() && !url.toString().isEmpty();
        return checked(what, url, relative || isAbsolute(url, WEB), EXPECTED_RELATIVE);
    }

    /** An absolute http, https or rtmp URL. */
    static URI media(String what, String url) {
        return media(what, parsed(what, url, EXPECTED_MEDIA));
    }

    /** An absolute http, https or rtmp URL. */
    static URI media(String what, URI url) {
        return checked(what, url, isAbsolute(url, List.of("http", "https", "rtmp")), EXPECTED_MEDIA);
    }

    /** An absolute wss URL. */
    static URI stream(String what, String url) {
        return stream(what, parsed(what, url, EXPECTED_STREAM));
    }

    /** An absolute wss URL. */
    static URI stream(String what, URI url) {
        return checked(what, url, isAbsolute(url, List.of("wss")), EXPECTED_STREAM);
    }

    private static URI parsed(String what, String url, String expected) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw refused(what, url, expected);
        }
    }

    private static boolean isAbsolute(URI url, List<String> schemes) {
        return url.isAbsolute() && schemes.contains(url.getScheme().toLowerCase(Locale.ROOT)) && url.getHost() != null;
    }

    private static URI checked(String what, URI url, boolean allowed, String expected) {
        if (!allowed) {
            throw refused(what, url.toString(), expected);
        }
        return url;
    }

    private static IllegalArgumentException refused(String what, String url, String expected) {
        String shown = url.replaceFirst("(?s)\\?.*", "?***").replaceFirst("//[^/]*@", "//***@");
        return new IllegalArgumentException(what + " \"" + shown + "\" (expected: " + expected + ")");
    }
}
