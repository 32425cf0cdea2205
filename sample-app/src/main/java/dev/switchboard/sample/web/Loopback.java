package dev.switchboard.sample.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which a machine knows itself. A name that merely resolves to it is none: any web site can have one, and
 * then read the answers of a local server as if they were its own.
 */
public final class Loopback {

    private static final Pattern NAME = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern HOST_HEADER = Pattern.compile("(.*?)(:\\d{1,5})?");

    private Loopback() {}

    /** Whether a URL's host is such a name; an IPv6 address has its brackets. */
    public static boolean isName(String host) {
        return NAME.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** The same for a {@code Host} header, which may have a port. */
    static boolean isHostHeader(String value) {
        Matcher parts = HOST_HEADER.matcher(value);
        return parts.matches() && isName(parts.group(1));
    }
}
